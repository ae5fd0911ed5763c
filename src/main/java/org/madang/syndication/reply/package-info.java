/**
 * Answers that people give on other networks: held back until staff looked at them, then comments like all others but
 * for their weight, which is none. Fires no event of its own.
 */
@NullMarked
package org.madang.syndication.reply;

import org.jspecify.annotations.NullMarked;
