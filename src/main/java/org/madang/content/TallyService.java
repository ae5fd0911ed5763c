package org.madang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Counts the rows behind the figures and writes the figures down. */
@ApplicationScoped
@Transactional
public class TallyService {

    @Inject
    ContentRepository contents;

    @Inject
    @Any
    Instance<TallySource> sources;

    /** Counts every figure of a text again. */
    public void recount(UUID content) {
        for (var source : sources) {
            contents.count(content, source.figure(), source.count(content));
        }
    }

    /** Counts all texts again that were touched since a moment; for starts after a crash. */
    public int recountSince(Instant moment) {
        Set<UUID> touched = new HashSet<>();
        for (var source : sources) {
            touched.addAll(source.touchedSince(moment));
        }
        touched.forEach(this::recount);
        return touched.size();
    }

    /** The figures shown beside a text, as they were last counted. */
    public Figures figures(UUID content) {
        return contents.figures(content);
    }
}
