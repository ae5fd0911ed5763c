package org.madang.people.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.moderation.log.ModerationLog;
import org.madang.people.SuspensionEnded;
import org.madang.shared.DomainException;
import org.madang.shared.Statement;

/** What members of the panel do about suspensions: they see what was done and what is said, and not who it is about. */
@ApplicationScoped
@Transactional
public class SuspensionPanelService {

    private static final int MOST = 100;

    @Inject
    SuspensionAppealRepository appeals;

    @Inject
    SuspensionLetters letters;

    @Inject
    AccountService accounts;

    @Inject
    ModerationLog log;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** The appeals that wait for the panel; not a member's own. */
    public List<SuspensionAppeal> open() {
        var member = current.require(Action.DECIDE_APPEAL);
        return appeals.open(MOST).stream().filter(one -> !one.isOf(member.id())).toList();
    }

    /**
     * An appeal as a member may see it.
     *
     * @throws DomainException {@code not-found} also for one's own
     */
    public SuspensionAppeal read(long number) {
        var member = current.require(Action.DECIDE_APPEAL);
        return appeals.byNumber(number).filter(one -> !one.isOf(member.id())).orElseThrow(DomainException::notFound);
    }

    /** Whether the signed-in member has yet to vote on it. */
    public boolean mayVote(SuspensionAppeal on) {
        return !on.isDecided()
                && appeals.votes(on).stream().noneMatch(vote -> vote.isBy(current.id()))
                && current.get().department() == null;
    }

    /**
     * The signed-in member decides, with reasons that the person will read.
     *
     * @param upheld whether the suspension stands; null if not chosen
     * @throws DomainException {@code works-for-the-city}, {@code voted-already}, {@code panel-over}, or {@code invalid}
     *     with the field at fault
     */
    public SuspensionAppeal vote(long number, @Nullable Boolean upheld, @Nullable String reasons) {
        var member = current.require(Action.DECIDE_APPEAL);
        var now = clock.instant();
        var asked = appeals.lock(read(number).getId()).orElseThrow(DomainException::notFound);
        if (member.department() != null) {
            throw DomainException.forbidden("works-for-the-city");
        }
        asked.requireOpen(now);
        if (appeals.votes(asked).stream().anyMatch(vote -> vote.isBy(member.id()))) {
            throw DomainException.conflict("voted-already");
        }
        if (upheld == null) {
            throw DomainException.invalid("upheld", "required");
        }
        var words = Statement.required("reasons", reasons, SuspensionAppeal.MAX_WORDS);
        appeals.add(new SuspensionVote(asked, member.id(), upheld, words, now));
        SuspensionAppeal.decision(appeals.votes(asked)).ifPresent(decision -> decide(asked, decision, "panel", now));
        return asked;
    }

    /** What time does to an appeal: the end; when to look again, if ever. */
    Optional<Instant> tick(UUID id) {
        var now = clock.instant();
        var asked = appeals.lock(id).orElse(null);
        if (asked == null || asked.isDecided()) {
            return Optional.empty();
        }
        if (asked.getUntil().isAfter(now)) {
            return Optional.of(asked.getUntil());
        }
        decide(asked, false, "panel-7d", now);
        return Optional.empty();
    }

    /** An admin lifted the suspension: there is nothing left to decide. */
    void ended(@Observes SuspensionEnded event) {
        appeals.lastSuspension(event.person())
                .flatMap(record -> appeals.about(record.getId()))
                .filter(asked -> !asked.isDecided())
                .ifPresent(asked -> asked.decide(false, event.at()));
    }

    private void decide(SuspensionAppeal asked, boolean upheld, String rule, Instant now) {
        asked.decide(upheld, now);
        var person = accounts.lock(asked.getPersonId());
        if (upheld) {
            log.suspensionUpheld(asked.getRecordId(), rule, now);
        } else if (person.isSuspended(now) && isTheLast(asked)) {
            person.liftSuspension();
            log.suspensionEnded(asked.getRecordId(), rule, now);
        }
        letters.tell(person, asked, upheld);
    }

    /** A later suspension is another matter. */
    private boolean isTheLast(SuspensionAppeal asked) {
        return appeals.lastSuspension(asked.getPersonId())
                .filter(last -> last.getId().equals(asked.getRecordId()))
                .isPresent();
    }
}
