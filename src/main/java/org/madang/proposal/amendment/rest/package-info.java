/** Amendments over HTTP. It holds no rule and fires no event. */
@NullMarked
package org.madang.proposal.amendment.rest;

import org.jspecify.annotations.NullMarked;
