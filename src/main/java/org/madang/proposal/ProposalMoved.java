package org.madang.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentRef;

/**
 * A proposal took a step of its life.
 *
 * @param department slug of the office that took it; null for its author
 */
public record ProposalMoved(
        ContentRef proposal,
        StepAction action,
        ProposalStatus status,
        @Nullable String department,
        Instant at) {}
