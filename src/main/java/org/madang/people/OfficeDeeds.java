package org.madang.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.PersonIntroduced;
import org.madang.people.OfficeRecord.Deed;
import org.madang.shared.DomainException;

/** What goes with everything that an admin does with a person, in the transaction of that. */
@ApplicationScoped
class OfficeDeeds {

    @Inject
    PeopleRepository people;

    @Inject
    CurrentPerson current;

    @Inject
    Event<PersonIntroduced> introduced;

    @Inject
    Clock clock;

    /** @throws DomainException {@code not-yourself} */
    void refuseMyself(Person person) {
        if (current.is(person.getId())) {
            throw DomainException.conflict("not-yourself");
        }
    }

    /** Writes the record; pages that show the person are out of date then. */
    OfficeRecord record(UUID admin, Deed deed, Person person, String detail) {
        var now = clock.instant();
        var entry = new OfficeRecord(admin, deed, person.getId(), detail, now);
        people.add(entry);
        introduced.fire(new PersonIntroduced(person.getId(), now));
        return entry;
    }
}
