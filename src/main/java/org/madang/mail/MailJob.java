package org.madang.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Sends one mail. The log names it by its number: never the address, never the words. */
@ApplicationScoped
public class MailJob implements Job {

    static final String NAME = "mail";

    private static final Logger LOG = System.getLogger(MailJob.class.getName());

    @Inject
    MailSteps steps;

    @Inject
    MailServer server;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        return steps.begin(UUID.fromString(key)).flatMap(this::send);
    }

    private Optional<Instant> send(Outgoing mail) {
        try {
            server.take(mail);
            steps.arrived(mail.id());
            LOG.log(Level.INFO, "Mail {0} was taken", mail.id());
            return Optional.empty();
        } catch (MailFailure e) {
            if (e.isForGood()) {
                LOG.log(Level.WARNING, "Mail {0} is refused for good: {1}", mail.id(), e.code());
                steps.givenUp(mail.id(), e.code());
                return Optional.empty();
            }
            LOG.log(Level.WARNING, "Mail {0} failed for now: {1}", mail.id(), e.code());
            return steps.failed(mail.id(), e.code());
        }
    }
}
