package org.madang.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Tells everybody who wants to hear of a step of a proposal. */
@ApplicationScoped
public class NewsJob implements Job {

    static final String NAME = "proposal-news";

    @Inject
    NewsService news;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var step = UUID.fromString(key);
        boolean more = true;
        while (more) {
            more = news.tellSome(step);
        }
        return Optional.empty();
    }
}
