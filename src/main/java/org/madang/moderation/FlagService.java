package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.SignedIn;
import org.madang.account.Trust;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.content.Standing;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.PlainText;

/** Flags of readers and what follows from them. Each method is one transaction, its log entry included. */
@ApplicationScoped
@Transactional
public class FlagService {

    /** Flags a person may set in 24 hours. */
    public static final int FLAGS_A_DAY = 10;

    /** The same for verified residents of 30 days. */
    public static final int FLAGS_A_DAY_FOR_RESIDENTS = 15;

    /** A fold by score lapses after this time. */
    public static final Duration FOLD_LAPSES = Duration.ofHours(72);

    @Inject
    ModerationRepository repository;

    @Inject
    ModerationLog log;

    @Inject
    CommentService comments;

    @Inject
    CurrentPerson current;

    @Inject
    Event<StandingChanged> standingChanged;

    @Inject
    Clock clock;

    /**
     * The signed-in person flags a comment as it reads now.
     *
     * @throws DomainException {@code own-comment}, {@code about-your-department}, {@code flagged-already},
     *     {@code too-many-flags}
     */
    public Flag flag(long commentNumber, @Nullable FlagReason reason, @Nullable String note) {
        var person = current.require(Action.FLAG);
        var comment = comments.read(commentNumber);
        comment.requirePublic();
        current.require(Action.FLAG, comment);
        if (reason == null) {
            throw DomainException.invalid("reason", "unknown-reason");
        }
        var words = PlainText.line(note);
        if (words.length() > Flag.MAX_NOTE) {
            throw DomainException.invalid("note", "too-long", Map.of("max", Flag.MAX_NOTE));
        }
        var now = clock.instant();
        requireQuota(person, now);
        return add(comment, person.id(), reason, words, person.trust(now), now);
    }

    private void requireQuota(SignedIn person, Instant now) {
        int quota = person.trust(now) >= Trust.RESIDENT ? FLAGS_A_DAY_FOR_RESIDENTS : FLAGS_A_DAY;
        if (repository.flagsSince(person.id(), now.minus(Duration.ofDays(1))) >= quota) {
            throw new DomainException(Kind.TOO_FAST, "too-many-flags", Map.of("max", quota, "seconds", 3600));
        }
    }

    /** Brings in a flag that was set earlier. */
    public void bringIn(long commentNumber, UUID person, FlagReason reason, String note, double tier, Instant at) {
        add(comments.read(commentNumber), person, reason, note, tier, at);
    }

    private Flag add(Comment comment, UUID person, FlagReason reason, String note, double tier, Instant at) {
        repository.lock(comment.getId());
        if (repository.flagOf(comment.getId(), comment.getTextVersion(), person).isPresent()) {
            throw DomainException.conflict("flagged-already");
        }
        var flag = new Flag(comment.getId(), comment.getTextVersion(), person, reason, note, tier, at);
        repository.add(flag);
        repository.flush();
        weigh(comment, at);
        return flag;
    }

    /** The signed-in person takes the own flag back; without one nothing happens. */
    public void withdraw(long commentNumber) {
        var person = current.require(Action.WITHDRAW_FLAG).id();
        var comment = comments.read(commentNumber);
        repository.lock(comment.getId());
        repository.flagOf(comment.getId(), comment.getTextVersion(), person).ifPresent(flag -> {
            flag.withdraw(clock.instant());
            repository.flush();
            weigh(comment, clock.instant());
        });
    }

    /**
     * The signed-in person's flag on a comment as it reads now.
     *
     * @throws DomainException {@code not-found} without one
     */
    public Flag mine(long commentNumber) {
        var person = current.id();
        var comment = comments.read(commentNumber);
        return repository
                .flagOf(comment.getId(), comment.getTextVersion(), person)
                .orElseThrow(DomainException::notFound);
    }

    /** Which of these comments the signed-in person has flagged; for a visitor none. */
    public Set<UUID> mine(List<UUID> contents) {
        var person = current.orNull();
        return person == null || contents.isEmpty()
                ? Set.of()
                : Set.copyOf(repository.flaggedBy(person.id(), contents));
    }

    private void weigh(Comment comment, Instant now) {
        var standing = comment.getStanding();
        if (standing != Standing.OPEN && standing != Standing.CONTESTED && standing != Standing.COLLAPSED) {
            return;
        }
        var flags = repository.flags(comment.getId(), comment.getTextVersion());
        var score = score(comment, flags, now);
        var next = Standing.valueOf(score.verdict(standing.isFolded()).name());
        if (next == standing) {
            return;
        }
        var action =
                switch (next) {
                    case COLLAPSED -> LogEntry.Action.COLLAPSED;
                    case CONTESTED -> standing.isFolded() ? LogEntry.Action.OPENED : LogEntry.Action.CONTESTED;
                    default -> LogEntry.Action.OPENED;
                };
        move(comment, next, action, commonestReason(flags), Actor.SCORE, score, now);
    }

    private static FlagScore score(Comment comment, List<Flag> flags, Instant now) {
        var judgements = flags.stream().map(Flag::asJudgement).toList();
        boolean folded = comment.getStanding().isFolded();
        return FlagScore.of(new Case(judgements, List.of(), Ties.NONE, 0, false, folded), now);
    }

    private static String commonestReason(List<Flag> flags) {
        return flags.stream().collect(Collectors.groupingBy(Flag::getReason, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<FlagReason, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> entry.getKey().name())
                .orElse("withdrawn");
    }

    private void move(
            Comment comment,
            Standing next,
            LogEntry.Action action,
            String rule,
            Actor actor,
            FlagScore score,
            Instant now) {
        var before = comment.getStanding();
        comment.stand(next);
        log.append(comment.getId(), comment.getBody(), action, rule, actor, score.figures(), now);
        standingChanged.fire(new StandingChanged(comment.ref(), before, next, now));
    }

    /** Opens the comments whose fold is 72 hours old and was upheld by nobody; returns how many. */
    public int lapseFolds() {
        var now = clock.instant();
        var folded = repository.foldedBefore(now.minus(FOLD_LAPSES));
        for (var comment : folded) {
            var score = score(comment, repository.flags(comment.getId(), comment.getTextVersion()), now);
            move(comment, Standing.OPEN, LogEntry.Action.LAPSED, "lapse-72h", Actor.SCORE, score, now);
        }
        return folded.size();
    }
}
