/** Flags and the public log of moderation over HTTP. It holds no rule and fires no event. */
@NullMarked
package org.madang.moderation.rest;

import org.jspecify.annotations.NullMarked;
