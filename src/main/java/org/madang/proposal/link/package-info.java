/**
 * What joins proposals: the same, related or contrary, said by staff, authors or residents and judged by residents. No
 * support moves along a link. Fires {@link org.madang.proposal.link.ProposalsLinked}.
 */
@NullMarked
package org.madang.proposal.link;

import org.jspecify.annotations.NullMarked;
