package org.madang.account.totp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.account.SecondFactorReset;
import org.madang.account.SecondFactors;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Settings;
import org.madang.shared.secret.Vault;

/** Setting up an authenticator app, and checking its codes. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class AuthenticatorService {

    /**
     * What the app needs once.
     *
     * @param secret in Base32, for those who type it
     * @param address as apps read it from a QR code
     */
    public record Enrolment(String secret, String address) {

        /** The secret in groups of four, for the eye. */
        public String spaced() {
            return secret.replaceAll("(.{4})(?=.)", "$1 ");
        }
    }

    private static final String PURPOSE = "authenticator";
    private static final String RECOVERY = "recovery-code";

    @Inject
    AuthenticatorRepository authenticators;

    @Inject
    Vault vault;

    @Inject
    SecondFactors secondFactors;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether apps can be set up at all: their secrets are sealed, and that takes the operator's key. */
    public boolean isPossible() {
        return vault.isOpen();
    }

    /** The signed-in person's own, if one is asked for. */
    public Optional<Authenticator> mine() {
        return authenticators.find(current.id()).filter(one -> one.getConfirmedAt() != null);
    }

    /** How many recovery codes the signed-in person has left. */
    public long recoveryCodesLeft() {
        return authenticators.recoveryCodesLeft(current.id());
    }

    /** The secret to bring into the app; the same until it is confirmed. */
    public Enrolment enrol() {
        var person = current.get();
        var found = authenticators.findAlone(person.id());
        if (found.map(Authenticator::getConfirmedAt).isPresent()) {
            throw DomainException.conflict("authenticator-is-on");
        }
        secondFactors.requireAsStrong(person);
        var secret = found.map(this::secret).orElseGet(OneTimeCodes::newSecret);
        if (found.isEmpty()) {
            authenticators.add(new Authenticator(person.id(), sealed(person.id(), secret), clock.instant()));
        }
        var issuer = encoded("Madang " + settings.baseUrl().getHost());
        return new Enrolment(
                secret,
                "otpauth://totp/" + issuer + ":" + encoded(person.handle()) + "?secret=" + secret + "&issuer=" + issuer
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    /**
     * Confirms with a first code that the app has the secret.
     *
     * @return recovery codes, shown this once
     * @throws DomainException {@code invalid} with {@code wrong-code}, or {@code code-paused}
     */
    public List<String> confirm(@Nullable String code) {
        var one = authenticators.findAlone(current.id()).orElseThrow(DomainException::notFound);
        if (one.getConfirmedAt() != null) {
            throw DomainException.conflict("authenticator-is-on");
        }
        requireRight(one, code, false);
        one.confirm(clock.instant());
        return newCodes(one.getPersonId());
    }

    /** New recovery codes for a code of the app; the old ones are worthless then. */
    public List<String> renewRecoveryCodes(@Nullable String code) {
        var one = mineAlone();
        requireRight(one, code, false);
        return newCodes(one.getPersonId());
    }

    /** Stops asking for the app, for one last code of it or a recovery code. */
    public void remove(@Nullable String code) {
        var one = mineAlone();
        requireRight(one, code, true);
        authenticators.remove(one.getPersonId());
    }

    void reset(@Observes SecondFactorReset event) {
        authenticators.remove(event.person());
    }

    /**
     * Checks a code of the app or a recovery code; each is good once.
     *
     * @throws DomainException {@code invalid} with {@code wrong-code}, or {@code code-paused} with {@code seconds}
     */
    public void check(UUID person, @Nullable String code) {
        requireRight(authenticators.findAlone(person).orElseThrow(DomainException::notFound), code, true);
    }

    private Authenticator mineAlone() {
        return authenticators
                .findAlone(current.id())
                .filter(one -> one.getConfirmedAt() != null)
                .orElseThrow(DomainException::notFound);
    }

    private void requireRight(Authenticator one, @Nullable String given, boolean orRecovery) {
        var now = clock.instant();
        refuseWhilePaused(one, now);
        var code = given == null ? "" : given.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        var step = OneTimeCodes.step(secret(one), code, now);
        if (step.isPresent() && one.accept(step.getAsLong())) {
            return;
        }
        if (orRecovery && RecoveryCodes.looksLikeOne(code) && useRecoveryCode(one, code, now)) {
            one.forgiven();
            return;
        }
        one.failed(now);
        throw DomainException.invalid("code", "wrong-code");
    }

    private static void refuseWhilePaused(Authenticator one, Instant now) {
        var pause = one.pausedUntil(now);
        if (pause != null) {
            long seconds = Duration.between(now, pause).toSeconds() + 1;
            throw new DomainException(Kind.TOO_FAST, "code-paused", Map.of("seconds", seconds));
        }
    }

    private boolean useRecoveryCode(Authenticator one, String code, Instant now) {
        return authenticators.useRecoveryCode(
                one.getPersonId(), vault.marks(RECOVERY, one.getPersonId() + ":" + code), now);
    }

    private List<String> newCodes(UUID person) {
        authenticators.removeRecoveryCodes(person);
        var codes = RecoveryCodes.make();
        codes.forEach(code ->
                authenticators.addRecoveryCode(person, vault.mark(RECOVERY, person + ":" + code.replace("-", ""))));
        return codes;
    }

    private String secret(Authenticator one) {
        return new String(
                vault.open(PURPOSE, one.getPersonId().toString(), one.getSecret()), StandardCharsets.US_ASCII);
    }

    private byte[] sealed(UUID person, String secret) {
        return vault.seal(PURPOSE, person.toString(), secret.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
