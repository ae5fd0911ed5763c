package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import org.madang.jobs.JobQueue;
import org.madang.post.PostPublished;
import org.madang.post.PublicationTargets;

/** Which networks there are, and that a published post is on its way to those its writer chose. */
@ApplicationScoped
@Transactional
public class SyndicationService implements PublicationTargets {

    @Inject
    Channels channels;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    JobQueue jobs;

    /** Names of the networks that can be chosen now, in order. */
    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> channels() {
        return channels.names();
    }

    /** Part of the transaction that publishes: either the post is public and on its way, or neither. */
    void send(@Observes PostPublished event) {
        var wanted = new TreeSet<>(event.channels());
        wanted.retainAll(channels.names());
        for (var channel : wanted) {
            var delivery = new Delivery(event.post().id(), channel, event.at());
            deliveries.add(delivery);
            jobs.add(DeliveryJob.NAME, delivery.getId().toString());
        }
    }
}
