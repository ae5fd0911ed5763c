package org.madang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Named;

/** The topics under which texts are filed; part of the schema, hence read once. */
@ApplicationScoped
public class TopicService {

    @Inject
    ContentRepository contents;

    private volatile @Nullable List<Named> topics;

    /** In their order. */
    public List<Named> topics() {
        var known = topics;
        if (known == null) {
            known = contents.topics();
            topics = known;
        }
        return known;
    }

    public Optional<Named> topic(@Nullable String slug) {
        return topics().stream().filter(t -> t.slug().equals(slug)).findFirst();
    }
}
