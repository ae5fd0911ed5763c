/** Votes on proposals over HTTP. It holds no rule and fires no event. */
@NullMarked
package org.madang.vote.ballot.rest;

import org.jspecify.annotations.NullMarked;
