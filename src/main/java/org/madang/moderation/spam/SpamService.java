package org.madang.moderation.spam;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Trust;
import org.madang.comment.Comment;
import org.madang.comment.CommentEdited;
import org.madang.comment.CommentOffered;
import org.madang.comment.CommentPosted;
import org.madang.comment.Pace;
import org.madang.content.ContentRepository;
import org.madang.shared.DomainException;

/**
 * Looks at every comment that comes in, in the transaction that brings it: refuses too many links of people whom nobody
 * knows yet, and notes what speaks for looking at it first.
 */
@ApplicationScoped
@Transactional
public class SpamService {

    private static final int DECISIONS = 5_000;
    private static final int MOST_SHOWN = 50;
    private static final Duration SHOWN_FOR = Duration.ofDays(14);

    @Inject
    SignalRepository signals;

    @Inject
    ContentRepository contents;

    @Inject
    Pace pace;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    private final RecentComments recent = new RecentComments();
    private volatile @Nullable Rudeness rudeness;

    void offered(@Observes CommentOffered event) {
        pace.refuseMachines();
        int links = Links.in(event.text().body());
        if (links > Links.MOST_OF_NEWCOMERS && event.author().trust(clock.instant()) < Trust.VERIFIED) {
            throw DomainException.invalid("body", "too-many-links", Map.of("max", Links.MOST_OF_NEWCOMERS));
        }
    }

    void posted(@Observes CommentPosted event) {
        look(event.comment().id());
    }

    void edited(@Observes CommentEdited event) {
        look(event.comment().id());
    }

    private void look(UUID id) {
        if (!current.isSignedIn()) {
            return; // brought in, not written
        }
        remember();
        var body = contents.find(id).map(Comment.class::cast).orElseThrow().getBody();
        var marks = Likeness.of(body);
        var near = recent.nearest(id, marks);
        var learned = rudeness;
        var signal = new Signal(
                pace.isQuick(),
                Links.in(body),
                near.map(RecentComments.Near::comment).orElse(null),
                near.map(RecentComments.Near::likeness).orElse(0.0),
                learned == null ? null : learned.of(body),
                learned == null ? List.of() : learned.why(body));
        recent.add(id, marks);
        if (signal.score() > 0) {
            signals.keep(id, signal, clock.instant());
        }
    }

    /** After a start the last comments are read once. */
    private void remember() {
        if (recent.isEmpty()) {
            var last = signals.recent(RecentComments.MOST);
            for (int i = last.size() - 1; i >= 0; i--) {
                recent.add(last.get(i).id(), Likeness.of(last.get(i).body()));
            }
        }
    }

    /** Learns anew from what juries decided; returns from how many decisions, 0 if those are too few. */
    public int learn() {
        var decided = signals.decided(DECISIONS);
        rudeness = Rudeness.learn(decided);
        return rudeness == null ? 0 : decided.size();
    }

    /** The comments of the last two weeks that people should look at first. Staff may flag them as anybody may. */
    public List<Map<String, Object>> first() {
        current.require(Action.READ_DESK);
        return signals.first(clock.instant().minus(SHOWN_FOR), MOST_SHOWN);
    }
}
