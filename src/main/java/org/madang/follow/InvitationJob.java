package org.madang.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Invites the supporters of two proposals that want the same. */
@ApplicationScoped
public class InvitationJob implements Job {

    static final String NAME = "duplicate-invitations";

    @Inject
    InvitationService invitations;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var link = UUID.fromString(key);
        boolean more = true;
        while (more) {
            more = invitations.inviteSome(link);
        }
        return Optional.empty();
    }
}
