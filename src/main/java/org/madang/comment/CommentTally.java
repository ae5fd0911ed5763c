package org.madang.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.content.Tally;
import org.madang.content.TallySource;

/** Counts the public comments of a text. */
@ApplicationScoped
public class CommentTally implements TallySource {

    @Inject
    CommentRepository comments;

    @Override
    public Tally.Figure figure() {
        return Tally.Figure.COMMENTS;
    }

    @Override
    public Map<UUID, Integer> counts(Collection<UUID> contents) {
        return comments.publicCounts(contents);
    }

    @Override
    public List<UUID> touchedSince(Instant moment) {
        return comments.subjectsSince(moment);
    }
}
