/** Links between proposals over HTTP. It holds no rule and fires no event. */
@NullMarked
package org.madang.proposal.link.rest;

import org.jspecify.annotations.NullMarked;
