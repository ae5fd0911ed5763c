/**
 * What the city promised by adopting a proposal, followed until it is done: milestones, budget, how far it is, and what
 * those who wanted it say afterwards. It fires no event; steps of the timeline go through the proposal's case file.
 */
@NullMarked
package org.madang.commitment;

import org.jspecify.annotations.NullMarked;
