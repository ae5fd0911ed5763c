package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.madang.jobs.JobQueue;
import org.madang.moderation.JuryWanted.Cause;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.moderation.log.LogFigures;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.Ids;

/** Announces juries and draws them, part of the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class JuryDraw {

    /** Jurors must have been verified for so long. */
    static final Duration VERIFIED_FOR = Duration.ofDays(30);

    /** Who dealt with either side within this time cannot be drawn. */
    static final Duration DEALINGS = Duration.ofDays(90);

    private static final int TOKEN_LENGTH = 16;
    private static final Duration ASK_BEACON_AGAIN = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    JuryRepository juries;

    @Inject
    PoolRepository people;

    @Inject
    PublicBeacon beacon;

    @Inject
    ModerationLog log;

    @Inject
    NoticeService notices;

    @Inject
    JobQueue jobs;

    @Inject
    @ConfigProperty(name = "madang.jury.delay", defaultValue = "PT60S")
    Duration delay;

    /** From here on the draw is fixed: among whom, by which root, and by which moment's public value. */
    Jury announce(JuryQuestion question, Instant now) {
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
                actor(question.cause()),
                LogFigures.NONE,
                now);
        jury.announcedBy(entry.getHash());
        juries.add(jury);
        juries.flush();
        pool.forEach(juries::add);
        jobs.add(JuryClock.NAME, id.toString(), jury.getLot().getBeaconAt());
        return jury;
    }

    private static Actor actor(Cause cause) {
        return switch (cause) {
            case APPEAL -> Actor.AUTHOR;
            case SAMPLE -> Actor.JURY;
            default -> Actor.SCORE;
        };
    }

    private static String token() {
        var bytes = new byte[TOKEN_LENGTH];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Draws once the public value is there; when to look again. */
    Optional<Instant> draw(Jury jury, Instant now) {
        var value = beacon.at(jury.getLot().getBeaconAt());
        if (value.isEmpty()) {
            var due = jury.getLot().getBeaconAt();
            return Optional.of(due.isAfter(now) ? due : now.plus(ASK_BEACON_AGAIN));
        }
        jury.drawBy(value.get().text(), value.get().from(), now);
        var pool = juries.pool(jury.getId());
        var drawn = Draw.draw(
                pool.stream().map(Juror::candidate).toList(),
                Objects.requireNonNull(jury.getLot().getSeed()),
                Draw.INVITED);
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

    /** What anybody needs to draw again. */
    DrawSheet sheet(Jury jury) {
        var pool = juries.pool(jury.getId()).stream().map(Juror::candidate).toList();
        var invited = juries.invited(jury.getId()).stream().map(Juror::getToken).toList();
        return jury.sheet(pool, invited);
    }
}
