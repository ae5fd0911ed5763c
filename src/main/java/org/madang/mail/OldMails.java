package org.madang.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets after a month that a mail was sent. */
@ApplicationScoped
public class OldMails implements Routine {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    MailSteps steps;

    @Override
    public String name() {
        return "old-mails";
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        steps.forget(KEPT);
    }
}
