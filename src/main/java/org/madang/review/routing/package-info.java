/**
 * Which department has a proposal and how it came to it: assignments, transfers with a reason and an accepting side, and
 * the positions of several departments on one proposal. It fires no event of its own; all of it are public steps.
 */
@NullMarked
package org.madang.review.routing;

import org.jspecify.annotations.NullMarked;
