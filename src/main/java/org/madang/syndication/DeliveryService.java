package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.madang.jobs.JobQueue;
import org.madang.post.PostService;
import org.madang.shared.DomainException;

/** What became of a post's way to other networks, for its writer alone. */
@ApplicationScoped
@Transactional
public class DeliveryService {

    @Inject
    PostService posts;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /**
     * One a network, in the order of their names; empty if it goes nowhere.
     *
     * @throws DomainException {@code not-the-author} unless it is one's own post
     */
    public List<Delivery> of(long postNumber) {
        return deliveries.of(posts.readOwn(postNumber).getId());
    }

    /**
     * Tries again now what failed or was given up.
     *
     * @throws DomainException {@code not-found} if the post does not go to that network, {@code delivery-not-failed}
     *     if there is nothing to try again
     */
    public Delivery retry(long postNumber, String channel) {
        var post = posts.readOwn(postNumber);
        var delivery = deliveries.lock(post.getId(), channel).orElseThrow(DomainException::notFound);
        delivery.retry(clock.instant());
        jobs.add(DeliveryJob.NAME, delivery.getId().toString());
        return delivery;
    }
}
