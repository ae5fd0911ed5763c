package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.Kind;
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

    /** What readers read here is what they read there, where the network can change it. */
    void change(@Observes ContentChanged event) {
        if (event.content().kind() == Kind.POST) {
            follow(event.content().id(), Step.EDIT, event.at());
        }
    }

    /** What is gone here goes there, too. */
    void takeBack(@Observes ContentGone event) {
        if (event.content().kind() == Kind.POST) {
            follow(event.content().id(), Step.DELETE, event.at());
        }
    }

    private void follow(UUID content, Step step, Instant at) {
        for (var delivery : deliveries.lockSent(content)) {
            var ability = channels.find(delivery.getChannel()).map(Channel::ability);
            boolean can = ability.filter(a -> step == Step.EDIT ? a.edits() : a.deletes())
                    .isPresent();
            boolean due = step == Step.DELETE || deliveries.textVersion(content) > delivery.getTextVersion();
            if (can && due && delivery.follow(step, at)) {
                jobs.add(DeliveryJob.NAME, delivery.getId().toString());
            }
        }
    }
}
