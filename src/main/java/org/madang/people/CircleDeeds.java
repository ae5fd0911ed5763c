package org.madang.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.people.OfficeRecord.Deed;
import org.madang.raising.CircleService;
import org.madang.shared.DomainException;

/** Admins take writers into the editors' circle and out of it; each step is a record. */
@ApplicationScoped
@Transactional
public class CircleDeeds {

    @Inject
    CircleService circle;

    @Inject
    AccountService accounts;

    @Inject
    OfficeDeeds deeds;

    @Inject
    CurrentPerson current;

    /** @throws DomainException {@code not-a-writer} */
    public Person admit(String handle) {
        var admin = current.require(Action.MANAGE_PEOPLE);
        var person = accounts.byHandle(handle);
        if (!person.getRoles().contains(Role.WRITER)) {
            throw DomainException.conflict("not-a-writer");
        }
        if (!circle.isMember(person.getId())) {
            circle.admit(person.getId());
            deeds.record(admin.id(), Deed.INTO_CIRCLE, person, "");
        }
        return PeopleService.withRoles(person);
    }

    /** Takes somebody out of the circle; nothing happens to who is not in it. */
    public Person dismiss(String handle) {
        var admin = current.require(Action.MANAGE_PEOPLE);
        var person = accounts.byHandle(handle);
        if (circle.isMember(person.getId())) {
            circle.dismiss(person.getId());
            deeds.record(admin.id(), Deed.OUT_OF_CIRCLE, person, "");
        }
        return PeopleService.withRoles(person);
    }

    /** Whether somebody is in it. */
    public boolean isMember(Person person) {
        current.require(Action.MANAGE_PEOPLE);
        return circle.isMember(person.getId());
    }
}
