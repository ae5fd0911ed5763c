package org.madang.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountClosing;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.Registration;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/**
 * Children under 14 (Personal Information Protection Act, art. 22-2): the account is made, and nobody can sign in to it
 * until a guardian agreed, by a link in a mail or in person at the town hall. Without an answer it ends in 14 days.
 */
@ApplicationScoped
@Transactional
public class GuardianService {

    /** From this age on nobody needs a guardian here. */
    public static final int OF_AGE = 14;

    /** How long the guardian's answer is waited for. */
    public static final Duration WAIT = Duration.ofDays(14);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int OLDEST = 120;

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

    /** Whether guardians can be asked by mail; else they come to the town hall. */
    public boolean asksByMail() {
        return outbox.isOn();
    }

    /**
     * Makes a child's account, which waits for the guardian.
     *
     * @param birthYear asked for here alone, and not kept
     * @throws DomainException {@code invalid} with the fields at fault, among them {@code birthYear} ({@code of-age} if
     *     the child may sign up alone) and {@code guardianEmail}
     */
    public Person register(Registration registration, @Nullable Long birthYear, @Nullable String guardianEmail) {
        var now = clock.instant();
        check(birthYear, now.atZone(ClockProducer.CITY_ZONE).getYear());
        var guardian = PlainText.line(guardianEmail);
        if (!Registration.isMailAddress(guardian)) {
            throw DomainException.invalid("guardianEmail", "email-form");
        }
        if (guardian.equalsIgnoreCase(registration.email())) {
            throw DomainException.invalid("guardianEmail", "guardian-is-child");
        }
        var child = accounts.register(registration);
        child.awaitGuardian();
        var token = token();
        privacy.askGuardian(child.getId(), guardian, hash(token), now, now.plus(WAIT));
        outbox.send(letter(child, guardian, token, now.plus(WAIT)));
        return child;
    }

    private static void check(@Nullable Long birthYear, int thisYear) {
        if (birthYear == null || birthYear > thisYear || birthYear < thisYear - OLDEST) {
            throw DomainException.invalid("birthYear", "birth-year-form");
        }
        if (thisYear - birthYear > OF_AGE) {
            throw DomainException.invalid("birthYear", "of-age");
        }
    }

    private Letter letter(Person child, String guardian, String token, Instant until) {
        var site = settings.baseUrl().toString();
        return new Letter(
                guardian,
                "ko",
                "guardian",
                Map.of(
                        "handle",
                        child.getHandle(),
                        "site",
                        site,
                        "link",
                        site + "/account/guardian?token=" + token,
                        "until",
                        Texts.moment(java.util.Locale.KOREAN, until)));
    }

    /** The child that a guardian's link is about; empty if the link is not, or not any more, good. */
    public Optional<Person> childOf(@Nullable String token) {
        return token == null
                ? Optional.empty()
                : privacy.waitingFor(hash(token), clock.instant()).map(accounts::byId);
    }

    /** The guardian who has the link agrees. */
    public Person agree(@Nullable String token) {
        var child = childOf(token).orElseThrow(() -> DomainException.conflict("link-used"));
        return admit(child, "MAIL", null);
    }

    /** A guardian came in person; an admin saw the papers. */
    public Person agreeInPerson(String handle) {
        var admin = current.require(Action.MANAGE_PEOPLE);
        return admit(accounts.byHandle(handle), "IN_PERSON", admin.id());
    }

    private Person admit(Person child, String means, @Nullable UUID by) {
        if (child.isAwaitingGuardian()) {
            child.guardianAgreed();
            privacy.guardianAgreed(child.getId(), means, by, clock.instant());
        }
        return child;
    }

    /** Children whose guardian did not answer in time. */
    List<UUID> unanswered() {
        return privacy.unansweredBefore(clock.instant());
    }

    /** Ends the account of a child whose guardian did not answer. */
    void giveUp(UUID child) {
        closing.close(child, true);
    }

    private static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
