/** Pages about appeals against suspensions: one's own, and the panel's. */
@NullMarked
package org.madang.people.appeal.web;

import org.jspecify.annotations.NullMarked;
