package org.madang.account;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.PlainText;
import org.madang.shared.Violation;

/** Signing in and out, and recognising who was signed in. The secret itself is never stored, only its hash. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class SignInService {

    /** What the secret is for: a browser, or a program that calls the API. */
    public enum Means {
        SESSION(Duration.ofDays(14)),
        TOKEN(Duration.ofDays(30));

        private final Duration life;

        Means(Duration life) {
            this.life = life;
        }

        public Duration life() {
            return life;
        }
    }

    /** A new sign-in; the secret is shown once. */
    public record Secret(String token, Instant expiresAt, Person person) {}

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(5);

    @Inject
    PersonRepository people;

    @Inject
    SignInRepository signIns;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /**
     * Signs somebody in.
     *
     * @param login handle or mail address
     * @throws DomainException {@code invalid} if one is missing; {@code wrong-login}, the same for an unknown account and a wrong password;
     *     {@code login-paused} with {@code seconds} after too many failures
     */
    public Secret signIn(@Nullable String login, @Nullable String password, Means means) {
        if (login == null || login.isBlank() || password == null || password.isEmpty()) {
            throw DomainException.invalid(missing(login, password));
        }
        var now = clock.instant();
        var found = people.byLogin(PlainText.line(login).toLowerCase(java.util.Locale.ROOT));
        if (found.isEmpty() || password.length() > Registration.MAX_PASSWORD) {
            passwords.matchesNobody(password);
            throw wrongLogin();
        }
        var person = found.get();
        var pause = person.pausedUntil(now);
        if (pause != null) {
            long seconds = Duration.between(now, pause).toSeconds() + 1;
            throw new DomainException(Kind.TOO_FAST, "login-paused", Map.of("seconds", seconds));
        }
        if (!passwords.matches(password, person.getPasswordHash())) {
            person.signInFailed(now);
            throw wrongLogin();
        }
        person.signInSucceeded();
        person.wasActiveOn(now.atZone(ClockProducer.CITY_ZONE).toLocalDate());
        return issue(person, means, now);
    }

    /** Signs in somebody who proved who they are by other means than a password just now, as after signing up. */
    public Secret issueFor(Person person, Means means) {
        return issue(people.find(person.getId()).orElseThrow(DomainException::notFound), means, clock.instant());
    }

    private Secret issue(Person person, Means means, Instant now) {
        var secret = new byte[32];
        RANDOM.nextBytes(secret);
        var token = (means == Means.TOKEN ? "mdt_" : "mds_")
                + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        var expires = now.plus(means.life());
        signIns.add(hash(token), person.getId(), means, now, expires);
        return new Secret(token, expires, person);
    }

    /**
     * Who holds this secret, if it is good. One statement; a second one when the person was not seen for a while.
     *
     * @param means a session's secret is no token and a token's no session
     */
    public Optional<SignedIn> recognise(String token, Means means) {
        var now = clock.instant();
        var hash = hash(token);
        var row = signIns.find(hash, means, now);
        row.filter(r -> r.seenAt().plus(SEEN_AGAIN).isBefore(now)).ifPresent(r -> {
            signIns.seen(hash, now);
            signIns.active(r.person().id(), now.atZone(ClockProducer.CITY_ZONE).toLocalDate());
        });
        return row.map(SignInRepository.Row::person);
    }

    /** Ends the sign-in of this secret; unknown secrets are ignored. */
    public void signOut(String token) {
        signIns.remove(hash(token));
    }

    /** Deletes the sign-ins that have ended. */
    public void forgetExpired() {
        signIns.removeExpired(clock.instant());
    }

    /** The token that forms of this session carry against cross-site requests; worthless without the session. */
    public static String csrfToken(String sessionToken) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash("csrf:" + sessionToken));
    }

    private static List<Violation> missing(@Nullable String login, @Nullable String password) {
        List<Violation> missing = new ArrayList<>();
        if (login == null || login.isBlank()) {
            missing.add(new Violation("login", "required", Map.of()));
        }
        if (password == null || password.isEmpty()) {
            missing.add(new Violation("password", "required", Map.of()));
        }
        return missing;
    }

    private static DomainException wrongLogin() {
        return new DomainException(Kind.NOT_SIGNED_IN, "wrong-login");
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
