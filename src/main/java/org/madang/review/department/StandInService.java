package org.madang.review.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;

/** Who stands in for whom, from when until when: admins say so. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class StandInService {

    @Inject
    StandInRepository standIns;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    Clock clock;

    /** Those of today and later, the first to begin first; for those who read the desk alone. */
    public List<StandInRow> all() {
        current.require(Action.READ_DESK);
        return standIns.notOver(today());
    }

    /**
     * Somebody stands in for another officer on some days.
     *
     * @param away handle of who is away
     * @param person handle of who stands in
     * @param until the last day
     * @throws DomainException {@code unknown-officer}, {@code own-stand-in}, {@code stand-in-overlaps}, {@code
     *     in-the-past}, {@code ends-before-it-begins} by field
     */
    public StandIn set(
            @Nullable String away, @Nullable String person, @Nullable LocalDate from, @Nullable LocalDate until) {
        current.require(Action.SET_DEPARTMENTS);
        var absent = officer("away", away);
        var present = officer("person", person);
        if (absent.getId().equals(present.getId())) {
            throw DomainException.invalid("person", "own-stand-in");
        }
        if (from == null) {
            throw DomainException.invalid("from", "required");
        }
        var last = requireEnd(from, until);
        if (standIns.overlaps(absent.getId(), from, last)) {
            throw DomainException.invalid("from", "stand-in-overlaps");
        }
        var standIn = new StandIn(absent.getId(), present.getId(), from, last, clock.instant());
        standIns.add(standIn);
        file.record(DeskAction.STAND_IN_SET, null, "", written(standIn));
        return standIn;
    }

    /** As auditors read it. */
    private String written(StandIn standIn) {
        var absent = accounts.byId(standIn.getAwayId()).getHandle();
        var present = accounts.byId(standIn.getPersonId()).getHandle();
        return absent + " → " + present + " " + standIn.getFromOn() + "–" + standIn.getUntilOn();
    }

    private LocalDate requireEnd(LocalDate from, @Nullable LocalDate until) {
        if (until == null) {
            throw DomainException.invalid("until", "required");
        }
        if (until.isBefore(from)) {
            throw DomainException.invalid("until", "ends-before-it-begins");
        }
        if (until.isBefore(today())) {
            throw DomainException.invalid("until", "in-the-past");
        }
        return until;
    }

    private Person officer(String field, @Nullable String handle) {
        return accounts.staff().stream()
                .filter(one -> one.getHandle().equals(handle))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(field, "unknown-officer"));
    }

    /** Ends it: yesterday was the last day; what has not begun yet goes. */
    public void end(UUID id) {
        current.require(Action.SET_DEPARTMENTS);
        var standIn = standIns.find(id).orElseThrow(DomainException::notFound);
        var before = written(standIn);
        if (standIn.getFromOn().isBefore(today())) {
            standIn.endOn(today().minusDays(1));
        } else {
            standIns.remove(standIn);
        }
        file.record(DeskAction.STAND_IN_ENDED, null, before, "");
    }

    /** Whether this person stands in for somebody of that department today. */
    public boolean actsFor(UUID person, String department) {
        return standIns.actsFor(person, department, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
    }
}
