package org.madang.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.CurrentPerson;
import org.madang.account.WantedSignIn;
import org.madang.account.ceremony.Ceremonies;
import org.madang.account.ceremony.Ceremony.Kind;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.account.oidc.Errand.Purpose;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;
import org.madang.shared.SignOnProvider;
import org.madang.shared.SignOnProvider.Use;

/**
 * The way to a provider and back. It calls other servers and is therefore in no transaction; what follows is in {@link
 * Arrivals}.
 */
@ApplicationScoped
public class SignOnService {

    /**
     * The way to a provider.
     *
     * @param step the secret that the browser brings back
     */
    public record Way(URI to, String step) {}

    private static final Logger LOG = System.getLogger(SignOnService.class.getName());

    @Inject
    ProviderTalk talk;

    @Inject
    Ceremonies ceremonies;

    @Inject
    Arrivals arrivals;

    @Inject
    LimitService limits;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<PersonAsserted> asserted;

    /** Those by which people sign in, the city's first. */
    public List<SignOnProvider> providers() {
        return settings.signOn().forSigningIn();
    }

    /** The service that tells that an account belongs to a real person, if there is one. */
    public Optional<SignOnProvider> identityService() {
        return settings.signOn().providers().stream()
                .filter(one -> one.use() == Use.IDENTITY)
                .findFirst();
    }

    /**
     * Sends somebody to sign in.
     *
     * @param way where to go in our pages afterwards; may be empty
     * @throws DomainException {@code not-found}, {@code provider-unavailable}
     */
    public Way signIn(String provider, String way) {
        var one = settings.signOn()
                .provider(provider)
                .filter(known -> known.use() != Use.IDENTITY)
                .orElseThrow(DomainException::notFound);
        limits.take(Limited.SIGN_IN);
        return begin(one, Purpose.SIGN_IN, null, way);
    }

    /** Sends the signed-in person to fetch an account to sign in through from now on. */
    public Way link(String provider) {
        var person = current.id();
        var one = settings.signOn()
                .provider(provider)
                .filter(known -> known.use() != Use.IDENTITY)
                .orElseThrow(DomainException::notFound);
        return begin(one, Purpose.LINK, person, "/account/links");
    }

    /** Sends the signed-in person to the service that checks identities. */
    public Way verify() {
        var person = current.id();
        return begin(
                identityService().orElseThrow(DomainException::notFound), Purpose.VERIFY, person, "/account/verify");
    }

    private Way begin(SignOnProvider provider, Purpose purpose, @Nullable UUID person, String way) {
        var errand = new Errand(provider.id(), purpose, Secrets.fresh(), way);
        try {
            var to = talk.begin(provider, errand.secrets());
            return new Way(to, ceremonies.begin(Kind.PROVIDER, person, errand.toJson()));
        } catch (IOException e) {
            throw unavailable(provider, e);
        }
    }

    /**
     * What came of it.
     *
     * @param step the secret that the browser brought back
     * @param state as the provider gave it back
     * @param code null if the provider, or the person, refused
     * @throws DomainException {@code step-over}, {@code provider-stopped}, {@code provider-refused}, {@code
     *     provider-unavailable}, or whatever the purpose refuses
     */
    public Arrival comeBack(
            String provider,
            @Nullable String step,
            @Nullable String state,
            @Nullable String code,
            WantedSignIn wanted) {
        var begun = ceremonies.take(step, Kind.PROVIDER).orElseThrow(() -> DomainException.conflict("step-over"));
        var errand = Errand.parse(begun.payload());
        if (!errand.provider().equals(provider) || !same(errand.secrets().state(), state)) {
            throw DomainException.conflict("step-over");
        }
        if (code == null) {
            throw DomainException.conflict("provider-stopped");
        }
        var assertion = ask(settings.signOn().provider(provider).orElseThrow(DomainException::notFound), errand, code);
        var person = begun.person();
        if (errand.purpose() == Purpose.SIGN_IN || person == null) {
            return arrivals.signIn(assertion, errand.way(), wanted);
        }
        if (!current.is(person)) {
            throw DomainException.conflict("step-over");
        }
        if (errand.purpose() == Purpose.LINK) {
            arrivals.link(person, assertion);
            return Arrival.done(errand.way(), "account-linked");
        }
        asserted.fire(new PersonAsserted(person, assertion, clock.instant()));
        return Arrival.done(errand.way(), "verified");
    }

    private Assertion ask(SignOnProvider provider, Errand errand, String code) {
        try {
            return talk.finish(provider, errand.secrets(), code);
        } catch (IOException e) {
            throw unavailable(provider, e);
        } catch (UntrustedException e) {
            LOG.log(Level.WARNING, "What {0} answered was not believed: {1}", provider.id(), e.getMessage());
            throw DomainException.forbidden("provider-refused");
        }
    }

    private static DomainException unavailable(SignOnProvider provider, IOException why) {
        LOG.log(Level.WARNING, "The provider " + provider.id() + " does not answer: " + why.getMessage());
        return new DomainException(DomainException.Kind.UNAVAILABLE, "provider-unavailable");
    }

    private static boolean same(String one, @Nullable String other) {
        return other != null && MessageDigest.isEqual(one.getBytes(), other.getBytes());
    }
}
