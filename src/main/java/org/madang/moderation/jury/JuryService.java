package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.madang.content.Content;
import org.madang.content.ContentRepository;
import org.madang.jobs.JobQueue;
import org.madang.moderation.AgreementService;
import org.madang.moderation.FlagReason;
import org.madang.moderation.JuryWanted;
import org.madang.moderation.JuryWanted.Cause;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.RulingService;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.moderation.log.LogFigures;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/** Announces juries, draws them, and ends them. Each method is one transaction, its log entry included. */
@ApplicationScoped
@Transactional
public class JuryService {

    /** Jurors must have been verified for so long. */
    static final Duration VERIFIED_FOR = Duration.ofDays(30);

    /** Who dealt with either side within this time cannot be drawn. */
    static final Duration DEALINGS = Duration.ofDays(90);

    /** For so long the same wording is not put before another jury because of its score. */
    static final Duration AT_PEACE = Duration.ofDays(30);

    private static final int TOKEN_LENGTH = 16;
    private static final Duration ASK_BEACON_AGAIN = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    JuryRepository juries;

    @Inject
    PoolRepository people;

    @Inject
    ContentRepository contents;

    @Inject
    PublicBeacon beacon;

    @Inject
    ModerationLog log;

    @Inject
    NoticeService notices;

    @Inject
    RulingService rulings;

    @Inject
    AgreementService agreements;

    @Inject
    JobQueue jobs;

    @Inject
    @ConfigProperty(name = "madang.jury.delay", defaultValue = "PT60S")
    Duration delay;

    @Inject
    Clock clock;

    /** The score calls for a jury; nothing happens if one is at work or said its word on the same wording lately. */
    void wanted(@Observes JuryWanted event) {
        boolean known = juries.on(event.content()).stream()
                .anyMatch(jury -> !jury.isDecided() || isAtPeace(jury, event.textVersion(), event.at()));
        if (!known) {
            var content = contents.find(event.content()).orElseThrow(DomainException::notFound);
            announce(question(content, event.textVersion(), event.cause(), event.rule(), ""), event.at());
        }
    }

    private static boolean isAtPeace(Jury jury, int textVersion, Instant now) {
        var decided = jury.getDecidedAt();
        return jury.getTextVersion() == textVersion
                && decided != null
                && decided.plus(AT_PEACE).isAfter(now);
    }

    static Jury.Question question(Content content, int textVersion, Cause cause, FlagReason rule, String appeal) {
        return new Jury.Question(
                content.getId(),
                textVersion,
                cause,
                rule,
                content.wordsHtml(),
                Draw.sha256(content.words()),
                appeal,
                null);
    }

    /** From here on the draw is fixed: among whom, by which root, and by which moment's public value. */
    Jury announce(Jury.Question question, Instant now) {
        var id = Ids.next(now);
        var eligible = people.eligible(id, question.content(), now.minus(VERIFIED_FOR), now.minus(DEALINGS), now);
        List<Juror> pool = new ArrayList<>();
        for (var person : eligible) {
            pool.add(new Juror(id, token(), person.person(), person.neighbourhood()));
        }
        var candidates = pool.stream().map(Juror::candidate).toList();
        var jury = new Jury(id, juries.nextNumber(), question, Draw.poolHash(candidates), now.plus(delay), now);
        var entry = log.append(
                question.content(),
                Draw.poolLines(candidates),
                Action.JURY_CALLED,
                question.rule().name(),
                question.cause() == Cause.APPEAL ? Actor.AUTHOR : Actor.SCORE,
                LogFigures.NONE,
                now);
        jury.announcedBy(entry.getHash());
        juries.add(jury);
        juries.flush();
        pool.forEach(juries::add);
        jobs.add(JuryClock.NAME, id.toString(), jury.getBeaconAt());
        return jury;
    }

    private static String token() {
        var bytes = new byte[TOKEN_LENGTH];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What time does to a jury: the draw, and the end; when to look again, if ever. */
    Optional<Instant> tick(UUID id) {
        var now = clock.instant();
        var jury = juries.lock(id).orElse(null);
        if (jury == null || jury.isDecided()) {
            return Optional.empty();
        }
        if (!jury.isDrawn()) {
            return draw(jury, now);
        }
        if (jury.isOverdue(now)) {
            decide(jury, Verdict.atEnd(votes(jury)), now);
            return Optional.empty();
        }
        return Optional.ofNullable(jury.getEndsAt());
    }

    private Optional<Instant> draw(Jury jury, Instant now) {
        var value = beacon.at(jury.getBeaconAt());
        if (value.isEmpty()) {
            var due = jury.getBeaconAt();
            return Optional.of(due.isAfter(now) ? due : now.plus(ASK_BEACON_AGAIN));
        }
        jury.drawBy(value.get().text(), value.get().from(), now);
        var pool = juries.pool(jury.getId());
        var drawn = Draw.draw(
                pool.stream().map(Juror::candidate).toList(), Objects.requireNonNull(jury.getSeed()), Draw.INVITED);
        int place = 1;
        for (var candidate : drawn) {
            var juror = pool.stream()
                    .filter(one -> one.getToken().equals(candidate.token()))
                    .findFirst()
                    .orElseThrow();
            juror.invite(place++);
            notices.tell(
                    Objects.requireNonNull(juror.getPersonId()),
                    Notice.Kind.JURY_INVITED,
                    Notice.Facts.ofJury(jury.getNumber(), jury.getEndsAt()));
        }
        juries.flush();
        log.append(
                jury.getContentId(),
                sheet(jury).text(),
                Action.JURY_DRAWN,
                jury.getRule().name(),
                Actor.JURY,
                LogFigures.NONE,
                now);
        return Optional.ofNullable(jury.getEndsAt());
    }

    /** Ends a jury as soon as its verdict is certain. */
    void decideIfCertain(Jury jury, Instant now) {
        Verdict.certain(votes(jury)).ifPresent(verdict -> decide(jury, verdict, now));
    }

    private void decide(Jury jury, Verdict verdict, Instant now) {
        jury.decide(verdict, now);
        var earlier = jury.getEarlier();
        if (earlier != null) {
            agreements.note(jury.getId(), jury.getRule(), earlier == verdict.isBroken(), now);
        } else {
            rulings.jury(jury.getContentId(), jury.getTextVersion(), jury.getRule(), verdict.rule(), now);
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

    private List<String> votes(Jury jury) {
        return juries.invited(jury.getId()).stream()
                .map(Juror::getVerdict)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What anybody needs to draw again. */
    DrawSheet sheet(Jury jury) {
        var pool = juries.pool(jury.getId()).stream().map(Juror::candidate).toList();
        var invited = juries.invited(jury.getId()).stream().map(Juror::getToken).toList();
        return jury.sheet(pool, invited);
    }
}
