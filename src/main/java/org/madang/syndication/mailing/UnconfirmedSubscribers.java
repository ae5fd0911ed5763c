package org.madang.syndication.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.madang.jobs.Routine;

/** Forgets addresses that nobody confirmed. */
@ApplicationScoped
public class UnconfirmedSubscribers implements Routine {

    @Inject
    MailingListService list;

    @Override
    public String name() {
        return "unconfirmed-subscribers";
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        list.forgetUnconfirmed();
    }
}
