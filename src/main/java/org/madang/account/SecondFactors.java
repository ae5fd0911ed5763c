package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService.Means;
import org.madang.account.ceremony.Ceremonies;
import org.madang.account.ceremony.Ceremony;
import org.madang.account.totp.AuthenticatorService;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Settings;

/**
 * What has to follow a right password. Whoever set up an authenticator app is asked for its code; city staff, auditors
 * and admins must have an app or a passkey, unless the operator made that optional.
 */
@ApplicationScoped
public class SecondFactors {

    /** What somebody has set up beside a password. */
    public record Proofs(boolean authenticator, boolean passkey) {

        public boolean isAny() {
            return authenticator || passkey;
        }
    }

    private static final Set<Role> TRUSTED = Set.of(Role.STAFF, Role.HEAD, Role.AUDITOR, Role.ADMIN);

    @Inject
    SecondFactorRepository repository;

    @Inject
    AuthenticatorService authenticators;

    @Inject
    Ceremonies ceremonies;

    @Inject
    Settings settings;

    /** What a person has set up. */
    public Proofs of(UUID person) {
        return repository.of(person);
    }

    /** Whether these roles must not be used on the strength of a password alone. */
    public boolean areNeededFor(Set<Role> roles) {
        return settings.identity().staffNeedSecondFactor() && roles.stream().anyMatch(TRUSTED::contains);
    }

    /** Whether this sign-in has to be strengthened before anything else is done with it. */
    public boolean areMissing(@Nullable SignedIn person) {
        return person != null && !person.access().strong() && areNeededFor(person.roles());
    }

    /**
     * Lets a person go on whose password was right.
     *
     * @param code of the authenticator app, or a recovery code; null if none was given yet
     * @return whether the sign-in rests on more than the password
     * @throws DomainException {@code code-needed}, for a session with the secret {@code step} that continues it; {@code
     *     second-factor-required}; whatever a wrong code gives
     */
    boolean pass(Person person, @Nullable String code, Means means) {
        boolean token = means == Means.TOKEN;
        if (token && areNeededFor(person.getRoles()) && !of(person.getId()).authenticator()) {
            throw DomainException.forbidden("second-factor-required");
        }
        if (!mustFollow(person)) {
            return false;
        }
        if (code == null || code.isBlank()) {
            throw codeNeeded(person, means);
        }
        authenticators.check(person.getId(), code);
        return true;
    }

    /** Whether a right password, or a provider's word, is only half of it. */
    public boolean mustFollow(Person person) {
        var proofs = of(person.getId());
        return proofs.authenticator() || proofs.passkey() && areNeededFor(person.getRoles());
    }

    /** @throws DomainException {@code code-needed} with {@code step}, if what somebody proved is only half of it */
    void refuseHalf(Person person) {
        if (mustFollow(person)) {
            throw codeNeeded(person, Means.SESSION);
        }
    }

    /**
     * Refuses to change what proves more than a password, unless the sign-in proved as much: a session that somebody
     * left open, or stole, must not become stronger than it is.
     *
     * @throws DomainException {@code stronger-sign-in-needed}
     */
    public void requireAsStrong(SignedIn person) {
        if (!person.access().strong() && of(person.id()).isAny()) {
            throw DomainException.forbidden("stronger-sign-in-needed");
        }
    }

    private DomainException codeNeeded(Person person, Means means) {
        Map<String, Object> how = means == Means.TOKEN
                ? Map.of()
                : Map.of("step", ceremonies.begin(Ceremony.Kind.SECOND_STEP, person.getId(), ""));
        return new DomainException(Kind.NOT_SIGNED_IN, "code-needed", how);
    }

    /** Whom a begun second step is about; null if it is over. */
    public @Nullable UUID whoseStep(@Nullable String step) {
        return ceremonies
                .look(step, Ceremony.Kind.SECOND_STEP)
                .map(Ceremony::person)
                .orElse(null);
    }

    /**
     * Ends a begun second step with a code.
     *
     * @throws DomainException {@code step-over} if it waited too long or too many codes were wrong
     */
    UUID finish(@Nullable String step, @Nullable String code) {
        var person = whoseStep(step);
        if (step == null || person == null) {
            throw DomainException.conflict("step-over");
        }
        try {
            authenticators.check(person, code);
        } catch (DomainException wrong) {
            ceremonies.failed(step);
            throw wrong;
        }
        ceremonies.take(step, Ceremony.Kind.SECOND_STEP).orElseThrow(() -> DomainException.conflict("step-over"));
        return person;
    }
}
