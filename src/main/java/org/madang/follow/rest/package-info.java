/** Following proposals over HTTP, and what other calendars and pages take from them. It holds no rule. */
@NullMarked
package org.madang.follow.rest;

import org.jspecify.annotations.NullMarked;
