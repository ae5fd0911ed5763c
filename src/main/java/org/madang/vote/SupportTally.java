package org.madang.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.content.Tally;
import org.madang.content.TallySource;

/** Counts the supports of a proposal. */
@ApplicationScoped
public class SupportTally implements TallySource {

    @Inject
    SupportRepository supports;

    @Override
    public Tally.Figure figure() {
        return Tally.Figure.SUPPORTS;
    }

    @Override
    public Map<UUID, Integer> counts(Collection<UUID> contents) {
        return supports.counts(contents);
    }

    @Override
    public List<UUID> touchedSince(Instant moment) {
        return supports.proposalsSince(moment);
    }
}
