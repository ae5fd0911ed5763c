package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentRepository;
import org.madang.jobs.JobQueue;
import org.madang.post.Post;
import org.madang.shared.Settings;

/** The short transactions before and after a post is sent; the sending itself is in none. */
@ApplicationScoped
@Transactional
class DeliverySteps {

    /** What is to be sent. */
    record Claim(UUID id, Channel channel, OutgoingPost post, String idempotencyKey, boolean mayBeThereAlready) {}

    @Inject
    DeliveryRepository deliveries;

    @Inject
    ContentRepository contents;

    @Inject
    Channels channels;

    @Inject
    JobQueue jobs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Begins an attempt; empty if there is nothing to send, or not any more. */
    Optional<Claim> claim(UUID id) {
        var delivery = deliveries.claim(id).filter(d -> !d.isEnded());
        if (delivery.isEmpty()) {
            return Optional.empty();
        }
        var post = contents.find(delivery.get().getContentId())
                .filter(content -> content instanceof Post && content.isPublic())
                .map(Post.class::cast);
        var channel = channels.find(delivery.get().getChannel());
        if (post.isEmpty() || channel.isEmpty()) {
            delivery.get().giveUp(post.isEmpty() ? "post-gone" : "not-configured", null, clock.instant());
            return Optional.empty();
        }
        delivery.get().begin(clock.instant());
        return Optional.of(claim(delivery.get(), channel.get(), post.get()));
    }

    private Claim claim(Delivery delivery, Channel channel, Post post) {
        var link = settings.baseUrl() + "/posts/" + post.getNumber();
        return new Claim(
                delivery.getId(),
                channel,
                OutgoingPost.of(post, link),
                delivery.getIdempotencyKey(),
                delivery.mayBeThereAlready());
    }

    void arrived(UUID id, Receipt receipt) {
        change(id, delivery -> delivery.arrive(receipt, clock.instant()));
    }

    /** When to try again; empty if there were enough attempts. */
    Optional<Instant> failed(UUID id, TemporaryFailure failure) {
        return change(id, delivery -> delivery.fail(failure, clock.instant())).map(Delivery::getNextAttemptAt);
    }

    void givenUp(UUID id, String code, @Nullable Integer status) {
        change(id, delivery -> delivery.giveUp(code, status, clock.instant()));
    }

    private Optional<Delivery> change(UUID id, Consumer<Delivery> step) {
        var delivery = deliveries.lock(id);
        delivery.ifPresent(step);
        return delivery;
    }

    /** Puts those into the queue again that should be in it and are late. */
    void requeue(Duration late) {
        deliveries.waitingSince(clock.instant().minus(late)).forEach(id -> jobs.add(DeliveryJob.NAME, id.toString()));
    }
}
