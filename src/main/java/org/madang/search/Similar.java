package org.madang.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;

/**
 * A proposal that says something like another text.
 *
 * @param score which share of the other text's words it has, weighed by how often they stand there; above 0, at most 1
 * @param why the weightiest words that both have
 * @param sameNeighbourhood whether both are about the same neighbourhood
 */
public record Similar(
        long number,
        String title,
        ProposalStatus status,
        @Nullable String topic,
        @Nullable String neighbourhood,
        int supports,
        double score,
        List<String> why,
        boolean sameNeighbourhood) {}
