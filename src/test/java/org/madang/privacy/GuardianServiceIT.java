package org.madang.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.AccountService;
import org.madang.account.Registration;
import org.madang.account.SignInService;
import org.madang.account.SignInService.Means;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

/** Children come in with a guardian, or not at all. */
@ExtendWith(ArquillianExtension.class)
class GuardianServiceIT {

    private static final String PASSWORD = "마당에서 만나요 10";

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    GuardianService guardians;

    @Inject
    SignInService signIns;

    @Inject
    AccountService accounts;

    @Inject
    Given given;

    @Inject
    Clock clock;

    private String child() {
        return "child-" + Long.toString(System.nanoTime(), 36);
    }

    private Registration registration(String handle) {
        return new Registration(handle, "동네 아이", handle + "@example.org", PASSWORD, Set.of("TERMS", "PRIVACY"), "ko");
    }

    private long yearsAgo(int years) {
        return clock.instant().atZone(org.madang.shared.ClockProducer.CITY_ZONE).getYear() - years;
    }

    private static void refused(ThrowingCallable step, String code) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code() + e.violations())
                        .contains(code));
    }

    @Test
    void nobodySignsInBeforeTheGuardianAgreed() {
        var handle = child();
        guardians.register(registration(handle), yearsAgo(10), "guardian@example.org");

        refused(() -> signIns.signIn(handle, PASSWORD, Means.SESSION), "guardian-needed");

        given.signedIn(given.admin());
        guardians.agreeInPerson(handle);

        assertThat(signIns.signIn(handle, PASSWORD, Means.SESSION).token()).isNotBlank();
    }

    @Test
    void onlyAdminsSayThatTheySawAGuardian() {
        var handle = child();
        guardians.register(registration(handle), yearsAgo(10), "guardian@example.org");
        given.signedIn(given.staffOf("parks"));

        refused(() -> guardians.agreeInPerson(handle), "not-allowed");
    }

    @Test
    void whoIsOfAgeGoesTheOtherWayAndTheGuardianIsSomebodyElse() {
        var handle = child();

        refused(() -> guardians.register(registration(handle), yearsAgo(15), "guardian@example.org"), "of-age");
        refused(() -> guardians.register(registration(handle), null, "guardian@example.org"), "birth-year-form");
        refused(
                () -> guardians.register(registration(handle), yearsAgo(10), handle + "@example.org"),
                "guardian-is-child");
        refused(() -> accounts.byHandle(handle), "not-found");
    }

    @Test
    void withoutAnAnswerNothingRemains() {
        var handle = child();
        var made = guardians.register(registration(handle), yearsAgo(9), "guardian@example.org");

        guardians.giveUp(made.getId());

        refused(() -> accounts.byHandle(handle), "gone");
        assertThat(accounts.isTaken(handle + "@example.org")).isFalse();
    }

    @Test
    void aLinkThatNobodyWasSentIsGoodForNothing() {
        assertThat(guardians.childOf("nonsense")).isEmpty();
        refused(() -> guardians.agree("nonsense"), "link-used");
    }
}
