package org.madang.syndication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    record Claim(
            UUID id,
            Channel channel,
            Step step,
            OutgoingPost post,
            @Nullable String remoteId,
            String idempotencyKey,
            boolean mayBeThereAlready) {}

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
        boolean goes = delivery.get().getStep() == Step.DELETE;
        var post = contents.find(delivery.get().getContentId())
                .filter(content -> content instanceof Post && (content.isPublic() || goes))
                .map(Post.class::cast);
        var channel = channels.find(delivery.get().getChannel());
        if (post.isEmpty() || channel.isEmpty()) {
            delivery.get().giveUp(post.isEmpty() ? "post-gone" : "not-configured", null, clock.instant());
            return Optional.empty();
        }
        delivery.get().begin(post.get().getTextVersion(), clock.instant());
        return Optional.of(claim(delivery.get(), channel.get(), post.get()));
    }

    private Claim claim(Delivery delivery, Channel channel, Post post) {
        return new Claim(
                delivery.getId(),
                channel,
                delivery.getStep(),
                OutgoingPost.of(post, settings.baseUrl() + "/posts/" + post.getNumber()),
                delivery.getRemoteId(),
                delivery.getIdempotencyKey(),
                delivery.mayBeThereAlready());
    }

    /** @param receipt null for a step that gives none */
    void arrived(UUID id, @Nullable Receipt receipt) {
        var arrived = change(id, delivery -> {
            if (receipt == null) {
                delivery.arrive(clock.instant());
            } else {
                delivery.arrive(receipt, clock.instant());
            }
        });
        arrived.filter(delivery -> !delivery.isEnded())
                .ifPresent(
                        delivery -> jobs.add(FollowUpJob.NAME, delivery.getId().toString()));
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

    /** Those that arrived since a moment and are there. */
    List<Delivery> sentSince(Instant moment) {
        return deliveries.sentSince(moment);
    }

    void requeue(UUID id) {
        jobs.add(DeliveryJob.NAME, id.toString());
    }

    /** Puts those into the queue again that should be in it and are late. */
    void requeue(Duration late) {
        deliveries.waitingSince(clock.instant().minus(late)).forEach(id -> jobs.add(DeliveryJob.NAME, id.toString()));
    }
}
