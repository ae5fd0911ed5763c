/**
 * Signs of spam and rudeness in comments. They refuse what only machines send and too many links of new accounts; all
 * else only decides what people look at first. Nothing folds by them, and they fire no event.
 */
@NullMarked
package org.madang.moderation.spam;

import org.jspecify.annotations.NullMarked;
