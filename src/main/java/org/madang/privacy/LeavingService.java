package org.madang.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountClosing;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/** Leaving: the account ends after seven days, in which the person can think again. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class LeavingService {

    /** The time to think again. */
    public static final Duration GRACE = Duration.ofDays(7);

    /** An account that nobody used for so long is to end. */
    public static final Period UNUSED = Period.ofYears(2);

    /** So long before that the person is told. */
    public static final Duration WARNING = Duration.ofDays(30);

    @Inject
    PrivacyRepository privacy;

    @Inject
    AccountService accounts;

    @Inject
    AccountClosing closing;

    @Inject
    CurrentPerson current;

    @Inject
    MailOutbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The signed-in person leaves in seven days.
     *
     * @param withTexts whether what the person wrote is to go as well
     * @param typedHandle the own handle, typed to be sure
     * @throws DomainException {@code invalid} with {@code confirmation}; {@code has-an-office}: who works for the plaza is
     *     let go by an admin first
     */
    public Person leave(boolean withTexts, @Nullable String typedHandle) {
        current.require(Action.USE_ACCOUNT);
        var person = accounts.me();
        var typed = PlainText.line(typedHandle);
        if (!person.getHandle().equals(typed.startsWith("@") ? typed.substring(1) : typed)) {
            throw DomainException.invalid("confirmation", "handle-differs", Map.of("handle", person.getHandle()));
        }
        if (person.getRoles().stream().anyMatch(r -> r != Role.RESIDENT && r != Role.WRITER)) {
            throw DomainException.conflict("has-an-office");
        }
        person.leave(clock.instant().plus(GRACE), withTexts);
        tell(person, "leaving");
        return person;
    }

    /** The signed-in person stays after all; nothing happens if that was never in doubt. */
    public Person stay() {
        current.require(Action.USE_ACCOUNT);
        var person = accounts.me();
        person.stay();
        return person;
    }

    /** When the account is to end, and how. */
    public Person me() {
        current.require(Action.USE_ACCOUNT);
        return accounts.me();
    }

    /** Accounts whose time has come. */
    List<UUID> due() {
        return privacy.closingBefore(clock.instant());
    }

    /** Ends an account whose time has come; nothing happens if the person thought again meanwhile. */
    void end(UUID id) {
        var person = accounts.lock(id);
        var at = person.getClosingAt();
        if (at != null && !at.isAfter(clock.instant())) {
            tell(person, "left");
            closing.close(id, person.isClosingWithTexts());
        }
    }

    /** Announces their end to accounts that nobody uses; how many. */
    int announceUnused() {
        var now = clock.instant();
        var day = now.atZone(ClockProducer.CITY_ZONE).toLocalDate().minus(UNUSED);
        var unused = privacy.unusedSince(
                day, day.atStartOfDay(ClockProducer.CITY_ZONE).toInstant());
        unused.forEach(person -> {
            person.leaveUnused(now.plus(WARNING));
            tell(person, "unused");
        });
        return unused.size();
    }

    /** Forgets why somebody was suspended once that is over. */
    void forgetPastSuspensions() {
        privacy.forgetPastSuspensions(clock.instant());
    }

    private void tell(Person person, String kind) {
        var language = java.util.Locale.forLanguageTag(person.getLanguage());
        var at = person.getClosingAt();
        outbox.send(new Letter(
                person.getEmail(),
                person.getLanguage(),
                kind,
                Map.of(
                        "name", person.getDisplayName(),
                        "handle", person.getHandle(),
                        "site", settings.baseUrl().toString(),
                        "at", at == null ? "" : Texts.moment(language, at))));
    }
}
