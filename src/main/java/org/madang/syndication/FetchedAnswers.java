package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import org.madang.jobs.Routine;
import org.madang.syndication.reply.ForeignReplyService;

/** Looks for answers to young posts on networks that do not bring them; what is not there any more goes here, too. */
@ApplicationScoped
public class FetchedAnswers implements Routine {

    private static final Duration YOUNG = Duration.ofDays(14);
    private static final Logger LOG = System.getLogger(FetchedAnswers.class.getName());

    @Inject
    DeliverySteps steps;

    @Inject
    Channels channels;

    @Inject
    ForeignReplyService replies;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "fetched-answers";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        steps.sentSince(clock.instant().minus(YOUNG)).forEach(this::fetch);
    }

    private void fetch(Delivery delivery) {
        var channel =
                channels.find(delivery.getChannel()).filter(c -> c.ability().replies());
        var remoteId = delivery.getRemoteId();
        if (channel.isEmpty() || remoteId == null) {
            return;
        }
        try {
            channel.get()
                    .answers(remoteId)
                    .ifPresent(answers -> replies.compare(delivery.getChannel(), delivery.getContentId(), answers));
        } catch (TemporaryFailure | PermanentFailure e) {
            LOG.log(Level.INFO, "Answers to delivery {0} could not be read: {1}", delivery.getId(), e.getMessage());
        }
    }
}
