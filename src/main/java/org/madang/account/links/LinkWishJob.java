package org.madang.account.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/**
 * Writes the mail that somebody at the door asked for, if there is such an account. Apart from the request, so that its
 * time tells nothing.
 */
@ApplicationScoped
public class LinkWishJob implements Job {

    static final String NAME = "link-wish";

    @Inject
    LinkService links;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        links.fulfil(UUID.fromString(key));
        return Optional.empty();
    }
}
