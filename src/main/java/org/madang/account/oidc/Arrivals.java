package org.madang.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Person;
import org.madang.account.Registration;
import org.madang.account.SecondFactors;
import org.madang.account.SignInService;
import org.madang.account.WantedSignIn;
import org.madang.account.ceremony.Ceremonies;
import org.madang.account.ceremony.Ceremony.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;

/** What follows once a provider has said who somebody is. Each method is one transaction. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
public class Arrivals {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    LinkedAccountService links;

    @Inject
    StaffRoles staffRoles;

    @Inject
    AccountService accounts;

    @Inject
    SignInService signIns;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Ceremonies ceremonies;

    @Inject
    Settings settings;

    /** Signs the holder in, asks for the second factor that is still missing, or begins to make an account. */
    Arrival signIn(Assertion assertion, String way, WantedSignIn wanted) {
        var known = links.find(assertion);
        if (known.isEmpty()) {
            var joining = new Joining(assertion, way).toJson(settings.signOn());
            return Arrival.unfinished(ceremonies.begin(Kind.JOINING, null, joining), "/account/sign-up/with");
        }
        var person = accounts.byId(known.get());
        staffRoles.bringInStep(person, assertion);
        return enter(person, assertion, way, wanted);
    }

    private Arrival enter(Person person, Assertion assertion, String way, WantedSignIn wanted) {
        if (assertion.strong()) {
            return Arrival.signedIn(signIns.issueStrong(person.getId(), wanted), way);
        }
        if (secondFactors.mustFollow(person)) {
            var query = way.isEmpty() ? "" : "?return=" + URLEncoder.encode(way, StandardCharsets.UTF_8);
            return Arrival.unfinished(
                    ceremonies.begin(Kind.SECOND_STEP, person.getId(), ""), "/account/sign-in/step" + query);
        }
        return Arrival.signedIn(signIns.issueFor(person.getId(), wanted), way);
    }

    void link(UUID person, Assertion assertion) {
        links.link(person, assertion);
    }

    /** What a provider said of somebody who is about to make an account; null if that is over. */
    public @Nullable Assertion joining(@Nullable String step) {
        return ceremonies
                .look(step, Kind.JOINING)
                .map(begun -> Joining.parse(begun.payload(), settings.signOn()).assertion())
                .orElse(null);
    }

    /**
     * Makes the account, without a password, links it and signs it in.
     *
     * @throws DomainException {@code step-over}, or {@code invalid} with the fields at fault; a mail address that
     *     belongs to an account is refused, never linked
     */
    public Arrival join(
            @Nullable String step,
            String handle,
            String displayName,
            String email,
            Set<String> consents,
            WantedSignIn wanted,
            String language) {
        var joining = ceremonies
                .look(step, Kind.JOINING)
                .map(begun -> Joining.parse(begun.payload(), settings.signOn()))
                .orElseThrow(() -> DomainException.conflict("step-over"));
        var person = accounts.register(new Registration(handle, displayName, email, unknowable(), consents, language));
        ceremonies.take(step, Kind.JOINING).orElseThrow(() -> DomainException.conflict("step-over"));
        person.doWithoutPassword();
        links.link(person.getId(), joining.assertion());
        staffRoles.bringInStep(person, joining.assertion());
        return enter(person, joining.assertion(), joining.way(), wanted);
    }

    private static String unknowable() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
