package org.madang.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.Trust;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.content.TallyService;
import org.madang.jobs.JobQueue;
import org.madang.moderation.CaseFile.Circumstances;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;

/**
 * Feeds the rules of {@link FlagScore} and {@link Course} from the rows, and takes the steps that they call for. The
 * caller holds the {@link Weighing}, so that one transaction at a time weighs a text.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Weigher {

    private static final int FILES = 200;

    @Inject
    CaseRepository cases;

    @Inject
    KeepOpenRepository votes;

    @Inject
    ReaderService readers;

    @Inject
    TallyService tallies;

    @Inject
    AgreementRepository agreements;

    @Inject
    Steps steps;

    @Inject
    JobQueue jobs;

    @Inject
    Event<JuryWanted> juries;

    /** What was read last, so that one flag more on a text with thousands reads one row and not all of them. */
    private final Cache<UUID, CaseFile> files = Caffeine.newBuilder()
            .maximumSize(FILES)
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** All judgements of the wording that counts, as they are now. */
    CaseFile file(Weighing weighing) {
        var kept = files.getIfPresent(weighing.getContentId());
        return kept != null && kept.stamp().equals(weighing.getStamp()) ? kept : read(weighing);
    }

    private CaseFile read(Weighing weighing) {
        var content = weighing.getContentId();
        int version = weighing.getTextVersion();
        return new CaseFile(
                weighing.getStamp(),
                cases.flags(content, version),
                votes.votes(content, version),
                cases.ties(content, version));
    }

    /** Keeps what will be right once this transaction is committed; until then nobody knows its stamp. */
    void keep(Weighing weighing, CaseFile file) {
        files.put(weighing.getContentId(), file);
    }

    /** Weighs, and does what follows; when to look again, if time alone may change something. */
    Optional<Instant> weigh(Content content, Weighing weighing, Instant now) {
        var lapse = Course.byTime(content.getStanding(), weighing.getUntil(), now);
        if (lapse.isPresent()) {
            steps.take(content, weighing, lapse.get(), now);
        } else if (Course.isFree(content.getStanding())) {
            weighFlags(content, weighing, now);
        }
        var next = Course.nextLook(weighing, content.getStanding(), now);
        next.ifPresent(at -> jobs.add(ModerationClock.NAME, content.getId().toString(), at));
        return next;
    }

    private void weighFlags(Content content, Weighing weighing, Instant now) {
        var weighed = counted(content, weighing, now);
        var score = FlagScore.of(weighed, now);
        boolean folds = content.getKind() == Kind.COMMENT;
        if (folds
                && score.verdict(false) == FlagScore.Verdict.COLLAPSED
                && !content.getStanding().isFolded()) {
            weighed = withAllTies(content, weighing, now);
            score = FlagScore.of(weighed, now);
        }
        weighing.weighed(score);
        var rule = weighed.reasons(now).heaviest();
        var reason = rule == null ? "withdrawn" : rule.name();
        watchSurge(content, weighing, weighed, score, reason, now);
        Course.byScore(content.getStanding(), weighing.getUntil(), folds, score, reason, now)
                .ifPresent(move -> steps.take(content, weighing, move, now));
        if (rule != null && wantsJury(folds, score)) {
            var cause = score.surge() ? JuryWanted.Cause.SURGE : JuryWanted.Cause.CONTESTED;
            juries.fire(new JuryWanted(content.getId(), weighing.getTextVersion(), cause, rule, now));
        }
    }

    /** What is weighed of a text: its file, but for what is too old or was judged already. */
    Case counted(Content content, Weighing weighing, Instant now) {
        var around = new Circumstances(
                readers.readers(content.getId()),
                isUntrusted(content, now),
                content.getStanding().isFolded(),
                agreements.stricter(now));
        return file(weighing).counted(weighing.getCountsFrom(), cases.safe(content.getId(), now), around);
    }

    /** Before anything folds, everybody's ties are looked at anew: people may have flagged together since. */
    private Case withAllTies(Content content, Weighing weighing, Instant now) {
        var file = file(weighing);
        var pairs = cases.tiesAmong(content.getId(), weighing.getTextVersion(), now.minus(Duration.ofDays(Ties.DAYS)));
        cases.tie(content.getId(), weighing.getTextVersion(), pairs);
        keep(weighing, file.withTies(pairs));
        return counted(content, weighing, now);
    }

    private void watchSurge(
            Content content, Weighing weighing, Case weighed, FlagScore score, String reason, Instant now) {
        var end = score.surge() ? Surge.until(weighed.flags(), now) : Optional.<Instant>empty();
        boolean begins = end.isPresent() && !weighing.isSurging(now);
        weighing.surges(end.orElse(null));
        if (begins) {
            steps.append(content, Action.SURGE, reason, Actor.SCORE, score, now);
        }
    }

    /** A wave that weighs something goes to a jury, and so does what would fold if it could. */
    private static boolean wantsJury(boolean folds, FlagScore score) {
        if (score.surge()) {
            return score.verdict(false) != FlagScore.Verdict.OPEN;
        }
        return !folds && score.verdict(false) == FlagScore.Verdict.COLLAPSED;
    }

    private boolean isUntrusted(Content content, Instant now) {
        var author = content.getAuthor();
        if (author == null) {
            return false;
        }
        double tier =
                Trust.tier(author.getCreatedAt(), author.getVerifiedAt(), author.getActiveDays(), false, false, now);
        return tier < Trust.VERIFIED && tallies.figures(content.getId()).supports() == 0;
    }
}
