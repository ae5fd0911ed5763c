package org.madang.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.moderation.FlagReason;
import org.madang.people.PeopleService;
import org.madang.people.RecordRow;
import org.madang.people.SuspensionService;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /people/view.xhtml}: one person, as admins see and change it. */
@Named
@RequestScoped
public class PeopleView {

    @Inject
    PeopleService people;

    @Inject
    SuspensionService suspensions;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    @Inject
    Clock clock;

    private Person person;
    private String role;
    private String department;
    private String revoked;
    private String rule;
    private String reason;
    private String until;
    private String into;

    @PostConstruct
    void load() {
        person = people.read(page.parameter("handle"));
    }

    /** Gives the chosen role. */
    public void grant() {
        done("granted", () -> people.grant(person.getHandle(), chosen(Role.class, role), department));
    }

    /** Takes the chosen role. */
    public void revoke() {
        done("revoked", () -> people.revoke(person.getHandle(), chosen(Role.class, revoked)));
    }

    /** Suspends to the end of the chosen day. */
    public void suspend() {
        done(
                "suspended",
                () -> suspensions.suspend(person.getHandle(), chosen(FlagReason.class, rule), reason, moment()));
    }

    /** Lifts the suspension. */
    public void lift() {
        done("lifted", () -> suspensions.lift(person.getHandle()));
    }

    /** Joins this account into another one. */
    public void merge() {
        errors.allow(() -> Onward.to(
                "/admin/people/" + people.merge(person.getHandle(), into).getHandle(), "merged"));
    }

    private void done(String notice, Runnable deed) {
        errors.allow(() -> {
            deed.run();
            Onward.to("/admin/people/" + person.getHandle(), notice);
        });
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private Instant moment() {
        try {
            return until == null
                    ? null
                    : LocalDate.parse(until)
                            .plusDays(1)
                            .atStartOfDay(ClockProducer.CITY_ZONE)
                            .toInstant();
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("until", "date-form");
        }
    }

    public Person getPerson() {
        return person;
    }

    /** The mail address as far as one needs it to tell two people apart. */
    public String getMail() {
        var mail = person.getEmail();
        int at = mail.indexOf('@');
        return at < 1 ? "…" : mail.charAt(0) + "…" + mail.substring(at);
    }

    public boolean isSuspended() {
        return person.isSuspended(clock.instant());
    }

    /** The roles that can be taken away. */
    public List<Role> getHeld() {
        return person.getRoles().stream()
                .filter(r -> r != Role.RESIDENT)
                .sorted()
                .toList();
    }

    /** What was done with the person. */
    public List<RecordRow> getRecords() {
        return people.recordsOf(person);
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getRevoked() {
        return revoked;
    }

    public void setRevoked(String revoked) {
        this.revoked = revoked;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
