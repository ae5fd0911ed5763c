/** Amendments: residents suggest other words for a passage, the author takes them up or says why not. Fires no event. */
@NullMarked
package org.madang.proposal.amendment;

import org.jspecify.annotations.NullMarked;
