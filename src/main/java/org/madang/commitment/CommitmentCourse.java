package org.madang.commitment;

import java.util.List;

/**
 * A commitment with everything that is public about it.
 *
 * @param milestones the first due first
 * @param reports the newest first
 */
public record CommitmentCourse(
        Commitment commitment, List<Milestone> milestones, List<ProgressReport> reports, DoneVoices voices) {}
