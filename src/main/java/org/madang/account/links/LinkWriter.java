package org.madang.account.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import org.madang.account.AccountService;
import org.madang.account.PasswordChanged;
import org.madang.account.Person;
import org.madang.account.PersonLeft;
import org.madang.account.PersonRegistered;
import org.madang.account.SecondFactorReset;
import org.madang.account.SignInPaused;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.shared.ClockProducer;
import org.madang.shared.Settings;

/** Makes links and the letters that bring them, and tells people by mail what was done to their account. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LinkWriter {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_AN_HOUR = 5;
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    LinkRepository links;

    @Inject
    AccountService accounts;

    @Inject
    MailOutbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void registered(@Observes PersonRegistered event) {
        var person = accounts.byId(event.person());
        send(person, Purpose.CONFIRM, person.getEmail());
    }

    /** Also ends the pause for whoever reads the account's mail. */
    void paused(@Observes SignInPaused event) {
        var person = accounts.byId(event.person());
        send(person, Purpose.UNLOCK, person.getEmail());
    }

    void passwordChanged(@Observes PasswordChanged event) {
        tell(accounts.byId(event.person()), "password-changed");
    }

    void secondFactorReset(@Observes SecondFactorReset event) {
        tell(accounts.byId(event.person()), "second-factor-reset");
    }

    /** Links hold the address that they were sent to; nothing of it stays. */
    void left(@Observes PersonLeft event) {
        links.remove(event.person(), EnumSet.allOf(Purpose.class));
    }

    /** Sends a link; nothing if the person got enough of them in the last hour, so that nobody's mailbox is filled. */
    void send(Person person, Purpose purpose, String to) {
        var now = clock.instant();
        if (!outbox.isOn() || links.count(person.getId(), purpose, now.minus(HOUR)) >= MOST_AN_HOUR) {
            return;
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.add(LinkService.hash(token), new Link(person.getId(), purpose, to), now);
        outbox.send(letter(
                person,
                to,
                purpose.letter(),
                Map.of(
                        "link",
                        settings.baseUrl() + purpose.path() + "?token=" + token,
                        "until",
                        moment(now.plus(purpose.life())))));
    }

    /** Tells what was done to the account, without any link that does something. */
    void tell(Person person, String kind) {
        tell(person, person.getEmail(), kind);
    }

    void tell(Person person, String to, String kind) {
        outbox.send(letter(person, to, kind, Map.of("at", moment(clock.instant()))));
    }

    private Letter letter(Person person, String to, String kind, Map<String, String> further) {
        var parameters = new java.util.HashMap<>(further);
        parameters.put("name", person.getDisplayName());
        parameters.put("handle", person.getHandle());
        parameters.put("site", settings.baseUrl().toString());
        return new Letter(to, person.getLanguage(), kind, parameters);
    }

    private static String moment(Instant at) {
        var there = at.atZone(ClockProducer.CITY_ZONE);
        return "%d-%02d-%02d %02d:%02d"
                .formatted(
                        there.getYear(),
                        there.getMonthValue(),
                        there.getDayOfMonth(),
                        there.getHour(),
                        there.getMinute());
    }
}
