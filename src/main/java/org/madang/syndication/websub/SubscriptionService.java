package org.madang.syndication.websub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.jobs.JobQueue;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.Settings;
import org.madang.shared.secret.Vault;
import org.madang.syndication.BackOff;
import org.madang.syndication.feed.Feeds;
import org.madang.syndication.feed.FeedsChanged;
import org.madang.syndication.websub.SubscriptionRepository.Sealed;

/** Who is sent which feed. Each method is one transaction; the calls are made outside of them. */
@ApplicationScoped
@Transactional
public class SubscriptionService {

    private static final String PURPOSE = "websub";
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_SECRET = 199;

    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    Feeds feeds;

    @Inject
    LimitService limits;

    @Inject
    Settings settings;

    @Inject
    Vault vault;

    @Inject
    JobQueue jobs;

    @Inject
    Clock clock;

    /**
     * Notes what somebody wants; their own server is asked whether that is so.
     *
     * @param topic address of a feed of ours
     * @throws DomainException {@code invalid} for a field, {@code too-fast}
     */
    public void ask(boolean subscribes, String topic, String callback, String secret, Optional<Duration> lease) {
        limits.take(Limited.SUBSCRIBE);
        var base = settings.baseUrl().toString();
        if (!topic.startsWith(base + "/") || !feeds.has(topic.substring(base.length()))) {
            throw DomainException.invalid("hub.topic", "not-a-feed");
        }
        if (!isWebAddress(callback)) {
            throw DomainException.invalid("hub.callback", "web-address");
        }
        if (secret.getBytes(StandardCharsets.UTF_8).length > LONGEST_SECRET) {
            throw DomainException.invalid("hub.secret", "too-long");
        }
        var id = Ids.next(clock.instant());
        var sealed = vault.seal(PURPOSE, id.toString(), secret.getBytes(StandardCharsets.UTF_8));
        var seconds =
                lease.map(SubscriptionService::within).orElse(Request.USUAL).toSeconds();
        subscriptions.ask(
                new Sealed(id, subscribes, topic.substring(base.length()), callback, sealed, seconds), clock.instant());
        jobs.add(VerificationJob.NAME, id.toString());
    }

    private static Duration within(Duration lease) {
        var longer = lease.compareTo(Request.SHORTEST) < 0 ? Request.SHORTEST : lease;
        return longer.compareTo(Request.LONGEST) > 0 ? Request.LONGEST : longer;
    }

    private static boolean isWebAddress(String callback) {
        try {
            var address = URI.create(callback);
            return callback.length() <= LONGEST_ADDRESS
                    && callback.matches("https?://[^\\s\"<>#]+")
                    && address.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    Optional<Request> request(UUID id) {
        return subscriptions
                .request(id)
                .map(r -> new Request(
                        r.id(),
                        r.subscribes(),
                        r.topic(),
                        r.callback(),
                        open(r),
                        Duration.ofSeconds(r.leaseSeconds())));
    }

    private String open(Sealed sealed) {
        return new String(vault.open(PURPOSE, sealed.id().toString(), sealed.secret()), StandardCharsets.UTF_8);
    }

    /** Their server said that it is so, or that it is not. */
    void answered(UUID id, boolean meant) {
        var request = subscriptions.request(id);
        if (request.isPresent() && meant) {
            if (request.get().subscribes()) {
                subscriptions.keep(
                        request.get(), clock.instant().plusSeconds(request.get().leaseSeconds()));
            } else {
                subscriptions.remove(request.get().topic(), request.get().callback());
            }
        }
        subscriptions.answered(id);
    }

    /** Wants feeds sent to whoever subscribed to them. */
    public void tell(@Observes FeedsChanged event) {
        var now = clock.instant();
        // a key of its own for each change: the queue leaves work alone that is being done just now
        subscriptions.of(event.paths(), now).forEach(id -> jobs.add(FeedJob.NAME, id + "|" + now.getEpochSecond()));
    }

    Optional<Subscription> find(UUID id) {
        return subscriptions
                .find(id, clock.instant())
                .map(s -> new Subscription(s.id(), s.topic(), s.callback(), open(s)));
    }

    void arrived(UUID id) {
        subscriptions.well(id);
    }

    /** When to try again; empty if that was often enough, and they are sent nothing more. */
    Optional<Instant> failed(UUID id) {
        int failures = subscriptions.failed(id);
        if (failures >= BackOff.MOST_ATTEMPTS) {
            subscriptions.remove(id);
            return Optional.empty();
        }
        return Optional.of(BackOff.next(clock.instant(), failures, null));
    }

    /** They do not want it any more. */
    void ended(UUID id) {
        subscriptions.remove(id);
    }

    void forgetOld() {
        subscriptions.forget(clock.instant(), clock.instant().minus(Duration.ofDays(1)));
    }
}
