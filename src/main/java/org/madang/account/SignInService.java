package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Violation;

/** Signing in and out, and recognising who was signed in. The secret itself is never stored, only its hash. */
@ApplicationScoped
public class SignInService {

    /** What the secret is for: a browser, or a program that calls the API. */
    public enum Means {
        SESSION,
        TOKEN
    }

    /**
     * A new sign-in; the secret is shown once.
     *
     * @param id of the sign-in, as {@link SignIns} lists it
     */
    public record Secret(String token, Instant expiresAt, Person person, UUID id) {}

    private static final Duration SEEN_AGAIN = Duration.ofMinutes(5);

    @Inject
    SignInSteps steps;

    @Inject
    SignInRepository signIns;

    @Inject
    UnknownLoginRepository unknown;

    @Inject
    Passwords passwords;

    @Inject
    LimitService limits;

    @Inject
    Clock clock;

    /** The same as {@link #signIn(String, String, WantedSignIn)} with nothing special wanted. */
    public Secret signIn(@Nullable String login, @Nullable String password, Means means) {
        return signIn(login, password, WantedSignIn.of(means));
    }

    /**
     * Signs somebody in. Not in a transaction: while passwords are looked at, one after another, nothing of the database
     * is held.
     *
     * @param login handle or mail address
     * @throws DomainException {@code invalid} if one is missing; {@code wrong-login}, the same for an unknown account and a wrong password;
     *     {@code login-paused} with {@code seconds} after too many failures; {@code too-busy} if too many come at once
     */
    public Secret signIn(@Nullable String login, @Nullable String password, WantedSignIn wanted) {
        return signIn(login, password, null, wanted);
    }

    /**
     * The same with the code that may have to follow.
     *
     * @param code of the person's authenticator app, or a recovery code; null if not given yet
     * @throws DomainException also {@code code-needed} and {@code second-factor-required}, if the password was right and
     *     does not suffice; whatever a wrong code gives
     */
    public Secret signIn(
            @Nullable String login, @Nullable String password, @Nullable String code, WantedSignIn wanted) {
        if (login == null || login.isBlank() || password == null || password.isEmpty()) {
            throw DomainException.invalid(missing(login, password));
        }
        limits.attempt(Limited.SIGN_IN);
        var person = passwords.inTurn(() -> recognisedBy(login, password));
        if (person == null) {
            throw new DomainException(Kind.NOT_SIGNED_IN, "wrong-login");
        }
        return steps.succeeded(person, code, wanted);
    }

    /**
     * Whether the password is the account's; a wrong one counts.
     *
     * @throws DomainException {@code login-paused}, {@code too-busy}
     */
    boolean isRight(String login, String password) {
        return passwords.inTurn(() -> recognisedBy(login, password)) != null;
    }

    /** In turn, so that many guesses at once are counted like as many one after another. */
    private @Nullable UUID recognisedBy(String login, String password) {
        var found = steps.find(login);
        var pause = found.pausedUntil();
        if (pause != null) {
            long seconds = Duration.between(clock.instant(), pause).toSeconds() + 1;
            throw new DomainException(Kind.TOO_FAST, "login-paused", Map.of("seconds", seconds));
        }
        boolean fits = password.length() <= Registration.MAX_PASSWORD;
        if (passwords.matches(fits ? password : "", found.hash())) {
            return found.person();
        }
        steps.failed(found);
        return null;
    }

    /**
     * Signs somebody in whose password was right before, with the code that has to follow.
     *
     * @param step what {@code code-needed} gave
     * @throws DomainException {@code step-over}, {@code invalid} with {@code wrong-code}, {@code code-paused}
     */
    public Secret finish(@Nullable String step, @Nullable String code, WantedSignIn wanted) {
        return steps.finished(step, code, wanted);
    }

    /** Signs somebody in who proved who they are by more than a password, as by a passkey. */
    public Secret issueStrong(UUID person, WantedSignIn wanted) {
        return steps.proved(person, wanted);
    }

    /** Notes that the holder of this session proved who they are by more than a password. */
    @Transactional
    public void strengthen(String token) {
        signIns.strengthen(hash(token));
    }

    /** Signs in somebody who proved who they are by other means than a password just now, as after signing up. */
    public Secret issueFor(Person person, Means means) {
        return issueFor(person.getId(), WantedSignIn.of(means));
    }

    /** The same for what is wanted. */
    public Secret issueFor(UUID person, WantedSignIn wanted) {
        return steps.issue(person, wanted);
    }

    /**
     * Who holds this secret, if it is good. One statement outside of any transaction; a transaction when the person was
     * not seen for a while.
     *
     * @param means a session's secret is no token and a token's no session
     */
    public Optional<SignedIn> recognise(String token, Means means) {
        var now = clock.instant();
        var hash = hash(token);
        var row = signIns.find(hash, means, now);
        row.filter(r -> r.seenAt().plus(SEEN_AGAIN).isBefore(now))
                .ifPresent(r -> steps.seen(hash, r.person().id(), now));
        return row.map(SignInRepository.Row::person);
    }

    /** Ends the sign-in of this secret; unknown secrets are ignored. */
    @Transactional
    public void signOut(String token) {
        signIns.remove(hash(token));
    }

    /** Deletes the sign-ins that have ended, and what is known of failures long ago. */
    @Transactional
    public void forgetExpired() {
        signIns.removeExpired(clock.instant());
        unknown.forget(clock.instant());
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

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
