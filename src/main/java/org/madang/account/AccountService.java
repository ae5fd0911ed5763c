package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Violation;

/** Accounts: signing up, and what others may know of a person. */
@ApplicationScoped
@Transactional
public class AccountService {

    @Inject
    PersonRepository people;

    @Inject
    Passwords passwords;

    @Inject
    LimitService limits;

    @Inject
    CommandValidator validator;

    @Inject
    Event<PersonRegistered> registered;

    @Inject
    Event<PersonIntroduced> introduced;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * Makes an account; the person is a resident and not yet verified.
     *
     * @throws DomainException {@code invalid} with the fields at fault
     */
    public Person register(Registration registration) {
        validator.check(registration);
        limits.attempt(Limited.SIGN_UP);
        var faults = shapeFaults(registration);
        var hash = faults.isEmpty() ? passwords.hash(registration.password()) : ""; // waits holding no connection
        faults.addAll(stateFaults(registration));
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
        var now = clock.instant();
        var person = new Person(
                registration.handle(),
                registration.displayName(),
                registration.email(),
                hash,
                registration.language(),
                now);
        people.add(person);
        people.consent(person.getId(), registration.consents(), now);
        people.flush();
        registered.fire(new PersonRegistered(person.getId(), now));
        return person;
    }

    /** Those that can be told without looking anything up. */
    private static List<Violation> shapeFaults(Registration registration) {
        List<Violation> faults = new ArrayList<>();
        if (!registration.consents().containsAll(Consent.required())
                || !Consent.known().containsAll(registration.consents())) {
            faults.add(new Violation("consents", "consents-needed", Map.of()));
        }
        var fault = PasswordRules.fault(registration.password(), registration.handle(), registration.email());
        if (fault != null) {
            faults.add(new Violation("password", fault, PasswordRules.PARAMETERS));
        }
        NameRules.handle(registration.handle()).ifPresent(faults::add);
        NameRules.displayName(registration.displayName()).ifPresent(faults::add);
        return faults;
    }

    private List<Violation> stateFaults(Registration registration) {
        List<Violation> faults = new ArrayList<>();
        if (people.byHandle(registration.handle()).isPresent() || people.isRetired(registration.handle())) {
            faults.add(new Violation("handle", "handle-taken", Map.of()));
        }
        if (people.emailIsTaken(registration.email())) {
            faults.add(new Violation("email", "email-taken", Map.of()));
        }
        return faults;
    }

    /** Adds somebody who comes with the application, and agreed to what is needed. */
    public void bringIn(Person person) {
        people.add(person);
        people.flush();
        people.consent(person.getId(), Consent.required(), person.getCreatedAt());
    }

    /** Whether there is any account. */
    public boolean hasAnybody() {
        return !people.isEmpty();
    }

    /** The signed-in person's own account. */
    public Person me() {
        return people.find(current.id()).orElseThrow(DomainException::notSignedIn);
    }

    /** Changes what others see of the signed-in person, and the language in which the city writes to the person. */
    public Person introduce(Introduction introduction) {
        current.require(Action.INTRODUCE);
        validator.check(introduction);
        var person = me();
        if (!person.getDisplayName().equals(introduction.displayName())) {
            NameRules.displayName(introduction.displayName()).ifPresent(fault -> {
                throw DomainException.invalid(List.of(fault));
            });
        }
        person.introduce(introduction.displayName(), introduction.about());
        person.prefer(introduction.language());
        people.flush();
        introduced.fire(new PersonIntroduced(person.getId(), clock.instant()));
        return person;
    }

    /**
     * Somebody by handle.
     *
     * @throws DomainException {@code not-found}, or {@code gone} if the account ended
     */
    public Person byHandle(String handle) {
        var small = handle.toLowerCase(Locale.ROOT);
        return people.byHandle(small).orElseThrow(() -> people.isRetired(small) ? gone() : DomainException.notFound());
    }

    private static DomainException gone() {
        return new DomainException(DomainException.Kind.GONE, "gone");
    }

    /** Somebody by handle or mail address; empty if nobody has it. */
    public Optional<Person> byLogin(String login) {
        return people.byLogin(PlainText.line(login).toLowerCase(Locale.ROOT));
    }

    /** Whether somebody has the mail address already. */
    public boolean isTaken(String email) {
        return people.emailIsTaken(email);
    }

    /** Somebody by id, whom nobody else changes before this transaction ends. */
    public Person lock(UUID id) {
        return people.lock(id);
    }

    /** Somebody by id. */
    public Person byId(UUID id) {
        return people.find(id).orElseThrow(DomainException::notFound);
    }

    /** A reference for a foreign key; the row is not read. */
    public Person reference(UUID id) {
        return people.reference(id);
    }

    /** The citizen writers, the newest cohort first. */
    public List<Person> writers() {
        return people.withRole(Role.WRITER);
    }

    /** The people who work for the city. */
    public List<Person> staff() {
        return people.withRole(Role.STAFF);
    }
}
