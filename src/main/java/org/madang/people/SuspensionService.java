package org.madang.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.moderation.FlagReason;
import org.madang.moderation.log.ModerationLog;
import org.madang.people.OfficeRecord.Deed;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/** Keeping somebody from writing for a while. Each method is one transaction, its record and public entry included. */
@ApplicationScoped
@Transactional
public class SuspensionService {

    /** The longest suspension; a longer one wants a new look. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** The longest reason, in characters. */
    public static final int MAX_REASON = 300;

    @Inject
    AccountService accounts;

    @Inject
    OfficeDeeds deeds;

    @Inject
    ModerationLog log;

    @Inject
    Event<SuspensionEnded> ended;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * Keeps somebody from writing until a moment; the public log tells the rule and the end, and not who.
     *
     * @param reason for the person, without which nobody could appeal
     */
    public Person suspend(String handle, @Nullable FlagReason rule, @Nullable String reason, @Nullable Instant until) {
        var admin = current.require(Action.MANAGE_PEOPLE);
        var now = clock.instant();
        var words = PlainText.line(reason);
        if (rule == null) {
            throw DomainException.invalid("rule", "unknown-reason");
        }
        checkWords(words);
        if (until == null) {
            throw DomainException.invalid("until", "in-the-past");
        }
        checkEnd(until, now);
        var person = accounts.byHandle(handle);
        deeds.refuseMyself(person);
        PeopleService.withRoles(person).suspend(until, words);
        var entry = deeds.record(admin.id(), Deed.SUSPENDED, person, rule + " " + lastDay(until));
        log.suspended(entry.getId(), rule.name(), until, now);
        return person;
    }

    private static LocalDate lastDay(Instant until) {
        return until.minusNanos(1).atZone(ClockProducer.CITY_ZONE).toLocalDate();
    }

    private static void checkWords(String words) {
        if (words.isEmpty()) {
            throw DomainException.invalid("reason", "required");
        }
        if (words.length() > MAX_REASON) {
            throw DomainException.invalid("reason", "too-long", Map.of("max", MAX_REASON));
        }
    }

    private static void checkEnd(Instant until, Instant now) {
        if (!until.isAfter(now)) {
            throw DomainException.invalid("until", "in-the-past");
        }
        if (until.isAfter(now.plus(LONGEST))) {
            throw DomainException.invalid("until", "suspension-too-long");
        }
    }

    /** Lets somebody write again before the end of a suspension; nothing happens without one. */
    public Person lift(String handle) {
        var admin = current.require(Action.MANAGE_PEOPLE);
        var now = clock.instant();
        var person = accounts.byHandle(handle);
        if (PeopleService.withRoles(person).isSuspended(now)) {
            person.liftSuspension();
            var entry = deeds.record(admin.id(), Deed.SUSPENSION_LIFTED, person, "");
            log.suspensionLifted(entry.getId(), "looked-at-again", now);
            ended.fire(new SuspensionEnded(person.getId(), now));
        }
        return person;
    }
}
