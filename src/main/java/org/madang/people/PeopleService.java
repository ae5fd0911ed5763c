package org.madang.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountClosing;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.account.SecondFactorReset;
import org.madang.people.OfficeRecord.Deed;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PlainText;
import org.madang.writer.WriterService;
import org.madang.writer.WriterTerm;

/** What admins do with people. Each method is one transaction, its record included. */
@ApplicationScoped
@Transactional
public class PeopleService {

    private static final int MOST_FOUND = 20;
    private static final int SHORTEST_WORDS = 2;
    private static final Set<Role> OFFICES = Set.of(Role.STAFF, Role.HEAD);
    private static final Set<Role> FOR_THE_CITY = Set.of(Role.STAFF, Role.HEAD, Role.AUDITOR, Role.ADMIN);
    private static final Set<Role> APPOINTED_ELSEWHERE = Set.of(Role.RESIDENT, Role.WRITER);

    @Inject
    PeopleRepository people;

    @Inject
    OfficeDeeds deeds;

    @Inject
    AccountService accounts;

    @Inject
    AccountClosing closing;

    @Inject
    CityService city;

    @Inject
    WriterService writers;

    @Inject
    CaseFile looks;

    @Inject
    CurrentPerson current;

    @Inject
    Event<SecondFactorReset> reset;

    /**
     * People by the beginning of handle or name, or by the whole mail address; at most 20.
     *
     * @throws DomainException {@code too-short} for fewer than two characters: nobody reads through all accounts
     */
    public List<Person> find(@Nullable String words) {
        current.require(Action.MANAGE_PEOPLE);
        var line = PlainText.line(words);
        if (line.length() < SHORTEST_WORDS) {
            throw DomainException.invalid("q", "too-short", Map.of("min", SHORTEST_WORDS));
        }
        return people.find(line, MOST_FOUND).stream()
                .map(PeopleService::withRoles)
                .toList();
    }

    /** Somebody by handle; that somebody looked is on record for auditors. */
    public Person read(String handle) {
        current.require(Action.MANAGE_PEOPLE);
        var person = withRoles(accounts.byHandle(handle));
        looks.record(DeskAction.PERSON_LOOKED_AT, null, "", "@" + handle);
        return person;
    }

    static Person withRoles(Person person) {
        person.getRoles();
        return person;
    }

    /** What was done with somebody, the newest first. */
    public List<RecordRow> recordsOf(Person person) {
        current.require(Action.MANAGE_PEOPLE);
        return people.recordsOf(person.getId(), MOST_FOUND);
    }

    /** What was done with people, the newest first; for auditors too. */
    public Page<RecordRow> records(PageRequest request) {
        current.require(Action.READ_RECORDS);
        return people.records(request);
    }

    /**
     * Gives somebody a role.
     *
     * @param department for staff and heads; else null
     * @throws DomainException {@code unknown-department}, {@code unknown-role}; {@code works-for-the-city} if somebody who
     *     does is to sit on the panel
     */
    public Person grant(String handle, @Nullable Role role, @Nullable String department) {
        var admin = current.require(Action.MANAGE_PEOPLE);
        if (role == null || APPOINTED_ELSEWHERE.contains(role)) {
            throw DomainException.invalid("role", "unknown-role");
        }
        var person = accounts.byHandle(handle);
        if (role == Role.PANELIST && !Collections.disjoint(person.getRoles(), FOR_THE_CITY)) {
            throw DomainException.conflict("works-for-the-city");
        }
        if (OFFICES.contains(role)) {
            if (department == null || city.department(department).isEmpty()) {
                throw DomainException.invalid("department", "unknown-department");
            }
            if (role == Role.HEAD) {
                person.lead(department);
            } else {
                person.revoke(Role.HEAD);
                person.employ(department);
            }
        } else {
            person.grant(role);
        }
        var detail = OFFICES.contains(role) ? role + " " + department : role.name();
        deeds.record(admin.id(), Deed.GRANTED, person, detail);
        return person;
    }

    /**
     * Takes a role away.
     *
     * @throws DomainException {@code not-yourself} for one's own role of an admin
     */
    public Person revoke(String handle, @Nullable Role role) {
        var admin = current.require(Action.MANAGE_PEOPLE);
        if (role == null || role == Role.RESIDENT) {
            throw DomainException.invalid("role", "unknown-role");
        }
        var person = accounts.byHandle(handle);
        if (role == Role.ADMIN) {
            deeds.refuseMyself(person);
        }
        if (person.getRoles().contains(role)) {
            person.revoke(role);
            if (role == Role.WRITER) {
                writers.end(person.getId(), WriterTerm.End.REVOKED);
            }
            deeds.record(admin.id(), Deed.REVOKED, person, role.name());
        }
        return person;
    }

    /**
     * Takes away the second factors of somebody who lost them: passkeys, the authenticator app and its recovery codes.
     * Everything that was signed in ends, and the person is told. Whoever works for the city sets up a new one at the next
     * sign-in.
     *
     * @param how how the admin made sure who asks; kept with the record
     * @throws DomainException {@code not-yourself}; {@code required} or {@code too-long} for {@code how}
     */
    public Person resetSecondFactor(String handle, @Nullable String how) {
        var admin = current.require(Action.MANAGE_PEOPLE);
        var words = PlainText.line(how);
        if (words.isEmpty()) {
            throw DomainException.invalid("how", "required");
        }
        if (words.length() > OfficeRecord.MAX_DETAIL) {
            throw DomainException.invalid("how", "too-long", Map.of("max", OfficeRecord.MAX_DETAIL));
        }
        var person = accounts.byHandle(handle);
        deeds.refuseMyself(person);
        var entry = deeds.record(admin.id(), Deed.SECOND_FACTOR_RESET, person, words);
        reset.fire(new SecondFactorReset(person.getId(), entry.getAt()));
        return withRoles(person);
    }

    /**
     * Joins two accounts of one person: texts, comments, supports and flags go to the one that is kept, the other ends.
     *
     * @throws DomainException {@code same-account}, {@code not-yourself}, {@code has-an-office} if the account that is
     *     to end has a role of its own
     */
    public Person merge(String endingHandle, @Nullable String keptHandle) {
        var admin = current.require(Action.MANAGE_PEOPLE);
        var ending = accounts.byHandle(endingHandle);
        var kept = kept(keptHandle);
        deeds.refuseMyself(ending);
        if (ending.getId().equals(kept.getId())) {
            throw DomainException.invalid("into", "same-account");
        }
        if (!Set.of(Role.RESIDENT).containsAll(ending.getRoles())) {
            throw DomainException.conflict("has-an-office");
        }
        deeds.record(admin.id(), Deed.MERGED, kept, ending.getId().toString());
        closing.merge(ending.getId(), kept.getId());
        people.forgetLoaded();
        return withRoles(accounts.byId(kept.getId()));
    }

    private Person kept(@Nullable String handle) {
        try {
            return accounts.byHandle(PlainText.line(handle));
        } catch (DomainException unknown) {
            throw DomainException.invalid("into", "unknown-person");
        }
    }
}
