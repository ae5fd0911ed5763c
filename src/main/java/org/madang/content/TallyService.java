package org.madang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
        recount(List.of(content));
    }

    /** Counts every figure of some texts again. */
    public void recount(Collection<UUID> texts) {
        for (var source : sources) {
            contents.count(source.figure(), texts, source.counts(texts));
        }
    }

    /** Counts all texts again that were touched since a moment; for starts after a crash. */
    public int recountSince(Instant moment) {
        Set<UUID> touched = new HashSet<>();
        for (var source : sources) {
            touched.addAll(source.touchedSince(moment));
        }
        recount(touched);
        return touched.size();
    }

    /** The figures shown beside a text, as they were last counted. */
    public Figures figures(UUID content) {
        return contents.figures(content);
    }
}
