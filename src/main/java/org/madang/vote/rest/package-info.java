/** Support for proposals over HTTP. It holds no rule and fires no event. */
@NullMarked
package org.madang.vote.rest;

import org.jspecify.annotations.NullMarked;
