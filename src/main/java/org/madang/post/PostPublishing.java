package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.content.ContentShown;
import org.madang.shared.DomainException;

/** Makes drafts public, now or when their time has come, and tells everybody who has to know; within the caller's transaction. */
@ApplicationScoped
class PostPublishing {

    /** A time that is over for less than this means now: forms lie open for a while. */
    private static final Duration JUST_NOW = Duration.ofHours(1);

    @Inject
    PostRepository posts;

    @Inject
    @Any
    Instance<PublicationTargets> targets;

    @Inject
    Event<PostPublished> published;

    @Inject
    Event<ContentShown> shown;

    @Inject
    Event<SeriesMoved> seriesMoved;

    @Inject
    Turnstile turnstile;

    @Inject
    Clock clock;

    Post publish(Post post, @Nullable Instant at, List<String> channels) {
        if (!targets.stream().flatMap(t -> t.channels().stream()).toList().containsAll(channels)) {
            throw DomainException.invalid("channels", "unknown-channel");
        }
        if (!post.isPublic()) {
            turnstile.pass(Limited.PUBLISH);
        }
        var now = clock.instant();
        if (at != null && at.isAfter(now)) {
            if (post.isPublic()) {
                throw DomainException.conflict("already-published");
            }
            post.schedule(channels, at);
            return post;
        }
        if (at != null && at.isBefore(now.minus(JUST_NOW))) {
            throw DomainException.invalid("at", "in-the-past");
        }
        return publishAt(post, channels, now);
    }

    Post publishAt(Post post, List<String> channels, Instant at) {
        var event = post.publish(channels, at);
        posts.flush();
        published.fire(event);
        shown.fire(new ContentShown(post.ref(), at));
        tellSeries(post);
        return post;
    }

    /** The pages of the other posts in its series show another neighbour now. */
    void tellSeries(Post post) {
        var numbers = posts.series(post);
        if (!numbers.isEmpty()) {
            seriesMoved.fire(new SeriesMoved(numbers));
        }
    }
}
