package org.madang.people.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.jobs.JobQueue;
import org.madang.people.OfficeRecord;
import org.madang.shared.DomainException;
import org.madang.shared.Statement;

/** The way of somebody who may not write to the panel of residents. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class SuspensionAppealService {

    @Inject
    SuspensionAppealRepository appeals;

    @Inject
    SuspensionLetters letters;

    @Inject
    AccountService accounts;

    @Inject
    JobQueue jobs;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /** The appeal of the signed-in person against the last suspension; empty if there is none. */
    public Optional<SuspensionAppeal> mine() {
        current.require(Action.APPEAL_SUSPENSION);
        return appeals.lastSuspension(current.id()).map(OfficeRecord::getId).flatMap(appeals::about);
    }

    /** What members found about one's own appeal; empty until it is decided. */
    public List<SuspensionVote> votes(SuspensionAppeal of) {
        return of.isDecided() && current.is(of.getPersonId()) ? appeals.votes(of) : List.of();
    }

    /**
     * The signed-in person asks the panel whether the suspension is right.
     *
     * @throws DomainException {@code not-suspended}, {@code appealed-already}, or {@code invalid} with the field at fault
     */
    public SuspensionAppeal appeal(@Nullable String text) {
        var me = current.require(Action.APPEAL_SUSPENSION);
        var words = Statement.required("text", text, SuspensionAppeal.MAX_WORDS);
        var now = clock.instant();
        var person = accounts.lock(me.id());
        var record = appeals.lastSuspension(me.id())
                .filter(last -> person.isSuspended(now))
                .orElseThrow(() -> DomainException.conflict("not-suspended"));
        if (appeals.about(record.getId()).isPresent()) {
            throw DomainException.conflict("appealed-already");
        }
        var asked = new SuspensionAppeal(suspension(person, record), words, now);
        appeals.add(asked);
        appeals.members().forEach(member -> letters.ask(member, asked));
        jobs.add(SuspensionClock.NAME, asked.getId().toString(), asked.getUntil());
        return asked;
    }

    private static SuspensionAppeal.Suspension suspension(Person person, OfficeRecord record) {
        var rule = record.getDetail().split(" ", 2)[0];
        return new SuspensionAppeal.Suspension(
                person.getId(),
                record.getId(),
                rule,
                person.getSuspendedFor(),
                Objects.requireNonNull(person.getSuspendedUntil()));
    }
}
