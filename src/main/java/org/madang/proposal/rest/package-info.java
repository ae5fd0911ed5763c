/** Proposals over HTTP: writing, reading and submitting them. It holds no rule and fires no event. */
@NullMarked
package org.madang.proposal.rest;

import org.jspecify.annotations.NullMarked;
