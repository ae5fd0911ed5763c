package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.madang.content.ContentRepository;
import org.madang.moderation.AgreementService;
import org.madang.moderation.JuryWanted;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.RulingService;
import org.madang.shared.DomainException;

/** Calls juries where the score wants them, lets time work on them, and ends them. Each method is one transaction, its log entry included. */
@ApplicationScoped
@Transactional
public class JuryService {

    /** For so long the same wording is not put before another jury because of its score. */
    static final Duration AT_PEACE = Duration.ofDays(30);

    @Inject
    JuryRepository juries;

    @Inject
    PoolRepository people;

    @Inject
    ContentRepository contents;

    @Inject
    JuryDraw draw;

    @Inject
    NoticeService notices;

    @Inject
    RulingService rulings;

    @Inject
    AgreementService agreements;

    @Inject
    Clock clock;

    /** The score calls for a jury; nothing happens if one is at work or said its word on the same wording lately. */
    void wanted(@Observes JuryWanted event) {
        boolean known = juries.on(event.content()).stream()
                .filter(jury -> !jury.isSample())
                .anyMatch(jury -> !jury.isDecided() || isAtPeace(jury, event.textVersion(), event.at()));
        if (!known) {
            var content = contents.find(event.content()).orElseThrow(DomainException::notFound);
            draw.announce(JuryQuestion.of(content, event.textVersion(), event.cause(), event.rule(), ""), event.at());
        }
    }

    private static boolean isAtPeace(Jury jury, int textVersion, Instant now) {
        var decided = jury.getDecidedAt();
        return jury.getTextVersion() == textVersion
                && decided != null
                && decided.plus(AT_PEACE).isAfter(now);
    }

    /** What time does to a jury: the draw, and the end; when to look again, if ever. */
    Optional<Instant> tick(UUID id) {
        var now = clock.instant();
        var jury = juries.lock(id).orElse(null);
        if (jury == null || jury.isDecided()) {
            return Optional.empty();
        }
        if (!jury.isDrawn()) {
            return draw.draw(jury, now);
        }
        if (jury.isOverdue(now)) {
            decide(jury, Verdict.atEnd(votes(jury)), now);
            return Optional.empty();
        }
        return Optional.ofNullable(jury.getEndsAt());
    }

    /** Ends a jury as soon as its verdict is certain. */
    void decideIfCertain(Jury jury, Instant now) {
        Verdict.certain(votes(jury)).ifPresent(verdict -> decide(jury, verdict, now));
    }

    private void decide(Jury jury, Verdict verdict, Instant now) {
        jury.decide(verdict, now);
        if (jury.isSample()) {
            compare(jury, now);
        } else {
            var wording = new RulingService.Wording(jury.getContentId(), jury.getTextVersion());
            rulings.jury(wording, jury.getRule(), verdict.rule(), now);
        }
        juries.invited(jury.getId()).stream()
                .filter(juror -> juror.getVerdict() != null && juror.getPersonId() != null)
                .forEach(juror -> notices.tell(
                        Objects.requireNonNull(juror.getPersonId()),
                        Notice.Kind.JURY_OVER,
                        Notice.Facts.ofJury(jury.getNumber(), null)));
        juries.flush();
        people.forgetUndrawn(jury.getId());
    }

    /** Only what enough jurors agreed on says anything about the first verdict. */
    private void compare(Jury second, Instant now) {
        boolean earlier = Boolean.TRUE.equals(second.getEarlier());
        Verdict.certain(votes(second))
                .ifPresent(verdict ->
                        agreements.note(second.getId(), second.getRule(), earlier == verdict.isBroken(), now));
    }

    private List<String> votes(Jury jury) {
        return juries.invited(jury.getId()).stream()
                .map(Juror::getVerdict)
                .filter(Objects::nonNull)
                .toList();
    }
}
