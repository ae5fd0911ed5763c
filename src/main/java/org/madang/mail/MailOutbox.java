package org.madang.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.madang.jobs.JobQueue;
import org.madang.shared.Settings;

/** Takes mail for people, as part of the caller's transaction: if that rolls back, nothing is sent. */
@ApplicationScoped
public class MailOutbox {

    @Inject
    MailRepository mails;

    @Inject
    JobQueue jobs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether there is a mail server; without one nothing is sent, and pages have to say so. */
    public boolean isOn() {
        return settings.smtp() != null;
    }

    /** Wants a letter sent as soon as this transaction is committed. Without a mail server it does nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Letter letter) {
        if (isOn()) {
            var mail = new Mail(letter, clock.instant());
            mails.add(mail);
            jobs.add(MailJob.NAME, mail.getId().toString());
        }
    }
}
