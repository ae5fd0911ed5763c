package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.shared.DomainException;

/** Readers who want a contested or folded text kept open. Their votes weigh as flags do. */
@ApplicationScoped
@Transactional
public class KeepOpenService {

    /** Votes a person may give in 24 hours. */
    public static final int VOTES_A_DAY = 30;

    @Inject
    KeepOpenRepository votes;

    @Inject
    FlagRepository flags;

    @Inject
    CaseRepository cases;

    @Inject
    Weigher weigher;

    @Inject
    JudgementService judgements;

    @Inject
    ContentRepository contents;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * The signed-in person wants a text kept open; a second time changes nothing.
     *
     * @throws DomainException {@code own-comment}, {@code about-your-department}, {@code not-contested},
     *     {@code flagged-already}, {@code too-many-votes}
     */
    public void keepOpen(Kind kind, long number) {
        var person = current.require(Action.KEEP_OPEN);
        var content = read(kind, number);
        content.requirePublic();
        current.require(Action.KEEP_OPEN, content);
        var now = clock.instant();
        if (votes.since(person.id(), now.minus(Duration.ofDays(1))) >= VOTES_A_DAY) {
            throw new DomainException(
                    DomainException.Kind.TOO_FAST, "too-many-votes", Map.of("max", VOTES_A_DAY, "seconds", 3600));
        }
        var weighing = cases.lock(content.getId()).orElseThrow(() -> DomainException.conflict("not-contested"));
        requireContested(content.getStanding());
        if (flags.flagOf(content.getId(), content.getTextVersion(), person.id()).isPresent()) {
            throw DomainException.conflict("flagged-already");
        }
        var vote = judgements.by(person, content, null, now);
        int version = weighing.getTextVersion();
        var file = weigher.file(weighing);
        if (votes.add(content.getId(), version, vote)) {
            var ties = judgements.tie(vote, content.getId(), version);
            weighing.changed();
            weigher.keep(weighing, file.withKeepOpen(weighing.getStamp(), vote, ties));
            weigher.weigh(content, weighing, now);
        }
    }

    private static void requireContested(Standing standing) {
        if (standing != Standing.CONTESTED && standing != Standing.COLLAPSED) {
            throw DomainException.conflict("not-contested");
        }
    }

    /** Takes the signed-in person's vote back; without one nothing happens. */
    public void withdraw(Kind kind, long number) {
        var person = current.require(Action.WITHDRAW_FLAG).id();
        var content = read(kind, number);
        cases.lock(content.getId()).ifPresent(weighing -> {
            if (votes.remove(content.getId(), weighing.getTextVersion(), person)) {
                weighing.changed();
                weigher.weigh(content, weighing, clock.instant());
            }
        });
    }

    /** Which of these texts the signed-in person wants kept open; for a visitor none. */
    public Set<UUID> mine(List<UUID> texts) {
        var person = current.orNull();
        return person == null || texts.isEmpty() ? Set.of() : Set.copyOf(votes.by(person.id(), texts));
    }

    private Content read(Kind kind, long number) {
        return contents.find(kind, number).orElseThrow(DomainException::notFound);
    }
}
