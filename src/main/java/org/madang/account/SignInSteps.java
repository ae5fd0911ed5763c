package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService.Means;
import org.madang.account.SignInService.Secret;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/** The short transactions before and after a password is looked at; the looking itself, which is slow, is in none. */
@ApplicationScoped
@Transactional(dontRollbackOn = DomainException.class)
class SignInSteps {

    /**
     * What is known of a login.
     *
     * @param person null if nobody has it
     * @param hash null if nobody has it
     * @param pausedUntil null unless signing in is refused just now
     */
    record Found(
            String login,
            @Nullable UUID person,
            @Nullable String hash,
            @Nullable Instant pausedUntil) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    PersonRepository people;

    @Inject
    SignInRepository signIns;

    @Inject
    UnknownLoginRepository unknown;

    @Inject
    SecondFactors secondFactors;

    @Inject
    CurrentPerson current;

    @Inject
    Event<SignInPaused> paused;

    @Inject
    Clock clock;

    Found find(String typed) {
        var login = PlainText.line(typed).toLowerCase(Locale.ROOT);
        var now = clock.instant();
        return people.byLogin(login)
                .map(p -> new Found(login, p.getId(), p.getPasswordHash(), p.pausedUntil(now)))
                .orElseGet(() -> new Found(login, null, null, unknown.pausedUntil(SignInService.hash(login), now)));
    }

    /** Counts a wrong password, also where there is no account: both are slowed down alike. */
    void failed(Found found) {
        var now = clock.instant();
        if (found.person() == null) {
            unknown.failed(SignInService.hash(found.login()), now);
        } else if (people.lock(found.person()).signInFailed(now)) {
            paused.fire(new SignInPaused(found.person(), now));
        }
    }

    /** The password was right; a code may have to follow. */
    Secret succeeded(UUID id, @Nullable String code, WantedSignIn wanted) {
        var person = people.lock(id);
        person.signInSucceeded();
        boolean strong = secondFactors.pass(person, code, wanted.means());
        return enter(person, wanted, strong);
    }

    /** More than a password was right. */
    Secret proved(UUID id, WantedSignIn wanted) {
        return enter(people.lock(id), wanted, true);
    }

    /** The code that had to follow was given. */
    Secret finished(@Nullable String step, @Nullable String code, WantedSignIn wanted) {
        return proved(secondFactors.finish(step, code), wanted);
    }

    private Secret enter(Person person, WantedSignIn wanted, boolean strong) {
        var now = clock.instant();
        person.wasActiveOn(now.atZone(ClockProducer.CITY_ZONE).toLocalDate());
        return issue(person, wanted, strong, now);
    }

    /** Notes that somebody was here. */
    void seen(byte[] hash, UUID person, Instant now) {
        signIns.seen(hash, now);
        signIns.active(person, now.atZone(ClockProducer.CITY_ZONE).toLocalDate());
    }

    /**
     * Signs in somebody who proved who they are by other means, as by a link in a mail. Where a second factor is set up
     * it has to follow; a token is as strong as the session that asks for it.
     */
    Secret issue(UUID id, WantedSignIn wanted) {
        var person = people.find(id).orElseThrow(DomainException::notFound);
        if (wanted.means() == Means.SESSION) {
            secondFactors.refuseHalf(person);
        }
        boolean strong = current.is(id) && current.get().access().strong();
        return issue(person, wanted, wanted.means() == Means.TOKEN && strong, clock.instant());
    }

    private Secret issue(Person person, WantedSignIn wanted, boolean strong, Instant now) {
        if (person.isAwaitingGuardian()) {
            throw DomainException.forbidden("guardian-needed");
        }
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var token = (wanted.means() == Means.TOKEN ? "mdt_" : "mds_")
                + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var limits = SignInLimits.of(wanted.means(), person.getRoles());
        var expires = now.plus(wanted.life() == null ? limits.most() : wanted.life());
        var id = signIns.add(SignInService.hash(token), person.getId(), wanted, strong, limits.idle(), now, expires);
        return new Secret(token, expires, person, id);
    }
}
