/**
 * The clock of each answer: from when it counts and how, when and why it stands still, and the mails that remind of it
 * (ADR-0026). It fires no event of its own; what everybody sees are steps of the proposal.
 */
@NullMarked
package org.madang.review.clock;

import org.jspecify.annotations.NullMarked;
