package org.madang.proposal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentRef;

/**
 * A proposal took a step of its life.
 *
 * @param step id of the step in the timeline
 * @param status the status after the step
 * @param department slug of the office that took the step; null for the author or the community
 */
public record ProposalMoved(
        ContentRef proposal,
        UUID step,
        StepAction action,
        ProposalStatus status,
        @Nullable String department,
        Instant at) {}
