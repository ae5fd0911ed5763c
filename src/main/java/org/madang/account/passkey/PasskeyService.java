package org.madang.account.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.account.SecondFactorReset;
import org.madang.account.SecondFactors;
import org.madang.account.ceremony.Ceremonies;
import org.madang.account.ceremony.Ceremony;
import org.madang.account.ceremony.Ceremony.Kind;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.Settings;

/**
 * Passkeys of the address people know us by. The holder's presence and PIN, finger or face are asked for every time, so
 * that a passkey stands for two factors.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class PasskeyService {

    /**
     * What the browser is asked.
     *
     * @param ceremony the secret that its answer brings back
     * @param options JSON as the browser's credential functions take it
     */
    public record Question(String ceremony, String options) {}

    private static final Logger LOG = System.getLogger(PasskeyService.class.getName());
    private static final long PATIENCE = Ceremonies.LIFE.toMillis() / 2;
    private static final int MOST = 20;

    @Inject
    PasskeyRepository passkeys;

    @Inject
    KnownCredentials credentials;

    @Inject
    Ceremonies ceremonies;

    @Inject
    SecondFactors secondFactors;

    @Inject
    LimitService limits;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private @Nullable RelyingParty party;

    @PostConstruct
    void know() {
        var base = settings.baseUrl();
        var origin = base.getScheme() + "://" + base.getAuthority();
        party = RelyingParty.builder()
                .identity(RelyingPartyIdentity.builder()
                        .id(base.getHost())
                        .name("Madang")
                        .build())
                .credentialRepository(credentials)
                .origins(Set.of(origin))
                .build();
    }

    private RelyingParty party() {
        return java.util.Objects.requireNonNull(party);
    }

    /** The signed-in person's own, the oldest first. */
    public List<Passkey> mine() {
        return passkeys.of(current.id());
    }

    /** Begins to make a passkey for the signed-in person. */
    public Question beginMaking() {
        var person = current.get();
        secondFactors.requireAsStrong(person);
        if (passkeys.of(person.id()).size() >= MOST) {
            throw DomainException.conflict("passkeys-enough");
        }
        var user = UserIdentity.builder()
                .name(person.handle())
                .displayName(person.displayName())
                .id(KnownCredentials.userHandle(person.id()))
                .build();
        var options = party().startRegistration(StartRegistrationOptions.builder()
                .user(user)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .timeout(PATIENCE)
                .build());
        return ask(Kind.PASSKEY_MAKING, person.id(), options::toJson, options::toCredentialsCreateJson);
    }

    /**
     * Keeps the passkey that the browser made.
     *
     * @param answer JSON of the browser's credential
     * @throws DomainException {@code step-over}, {@code passkey-refused}
     */
    public Passkey make(@Nullable String ceremony, @Nullable String name, @Nullable String answer) {
        var person = current.id();
        var begun = ceremonies
                .take(ceremony, Kind.PASSKEY_MAKING)
                .filter(one -> person.equals(one.person()))
                .orElseThrow(() -> DomainException.conflict("step-over"));
        var result = registered(begun, answer == null ? "" : answer);
        var passkey = new Passkey(
                person,
                result.getKeyId().getId().getBytes(),
                result.getPublicKeyCose().getBytes(),
                result.getSignatureCount(),
                name(name),
                clock.instant());
        passkeys.add(passkey);
        return passkey;
    }

    private RegistrationResult registered(Ceremony begun, String answer) {
        try {
            return party().finishRegistration(FinishRegistrationOptions.builder()
                    .request(PublicKeyCredentialCreationOptions.fromJson(begun.payload()))
                    .response(PublicKeyCredential.parseRegistrationResponseJson(answer))
                    .build());
        } catch (RegistrationFailedException | IOException | IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /** Begins a sign-in of whoever holds a passkey of ours; nobody has to be named. */
    public Question beginSignIn() {
        limits.take(Limited.SIGN_IN);
        var request = party().startAssertion(StartAssertionOptions.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(PATIENCE)
                .build());
        return ask(Kind.PASSKEY_SIGN_IN, null, request::toJson, request::toCredentialsGetJson);
    }

    /**
     * Who signed the challenge.
     *
     * @throws DomainException {@code step-over}, {@code passkey-refused}
     */
    public UUID holder(@Nullable String ceremony, @Nullable String answer) {
        var begun = ceremonies
                .take(ceremony, Kind.PASSKEY_SIGN_IN)
                .orElseThrow(() -> DomainException.conflict("step-over"));
        try {
            var result = party().finishAssertion(FinishAssertionOptions.builder()
                    .request(AssertionRequest.fromJson(begun.payload()))
                    .response(PublicKeyCredential.parseAssertionResponseJson(answer == null ? "" : answer))
                    .build());
            var key = passkeys.byCredential(
                            result.getCredential().getCredentialId().getBytes())
                    .filter(found -> result.isSuccess())
                    .orElseThrow(() -> DomainException.forbidden("passkey-refused"));
            key.used(result.getSignatureCount(), clock.instant());
            return key.getPersonId();
        } catch (AssertionFailedException | IOException | IllegalArgumentException e) {
            throw refused(e);
        }
    }

    /** One of the signed-in person's own. */
    public Passkey mine(UUID id) {
        return passkeys.find(id).filter(key -> current.is(key.getPersonId())).orElseThrow(DomainException::notFound);
    }

    /** Gives one of the signed-in person's own another name. */
    public void rename(UUID id, @Nullable String name) {
        mine(id).rename(name(name));
    }

    void reset(@Observes SecondFactorReset event) {
        passkeys.of(event.person()).forEach(passkeys::remove);
    }

    /** Forgets one of the signed-in person's own; it opens nothing any more. */
    public void remove(UUID id) {
        passkeys.remove(mine(id));
    }

    private static String name(@Nullable String name) {
        var line = PlainText.line(name);
        if (line.isEmpty()) {
            throw DomainException.invalid("name", "required");
        }
        if (line.codePointCount(0, line.length()) > Passkey.MAX_NAME) {
            throw DomainException.invalid("name", "too-long", java.util.Map.of("max", Passkey.MAX_NAME));
        }
        return line;
    }

    private interface Json {
        String write() throws JsonProcessingException;
    }

    private Question ask(Kind kind, @Nullable UUID person, Json kept, Json asked) {
        try {
            return new Question(ceremonies.begin(kind, person, kept.write()), asked.write());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The library cannot write its own options", e);
        }
    }

    /** Why is for the log: whoever tries learns nothing from it. */
    private static DomainException refused(Exception why) {
        LOG.log(Level.INFO, "A passkey was refused: {0}", why.getMessage());
        return DomainException.forbidden("passkey-refused");
    }
}
