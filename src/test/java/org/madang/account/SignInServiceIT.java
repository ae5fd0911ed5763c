package org.madang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.SignInService.Means;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

@ExtendWith(ArquillianExtension.class)
class SignInServiceIT {

    private static final String PASSWORD = "마당에서 만나요 10";

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    AccountService accounts;

    @Inject
    SignInService signIns;

    @PersistenceContext
    EntityManager em;

    @Test
    void aHandleOrAMailAddressSignsInAndTheSecretIsRecognised() {
        var person = given.newcomer();

        var secret = signIns.signIn(person.getHandle(), PASSWORD, Means.SESSION);

        assertThat(signIns.signIn(person.getEmail().toUpperCase(java.util.Locale.ROOT), PASSWORD, Means.TOKEN)
                        .token())
                .startsWith("mdt_");
        assertThat(signIns.recognise(secret.token(), Means.SESSION)
                        .orElseThrow()
                        .id())
                .isEqualTo(person.getId());
        assertThat(signIns.recognise(secret.token(), Means.TOKEN)).isEmpty();
    }

    @Test
    void theSecretItselfIsNotStored() {
        var secret = signIns.signIn(given.newcomer().getHandle(), PASSWORD, Means.TOKEN)
                .token();

        var rows = em.createNativeQuery(
                        "select count(*) from sign_in where encode(token_hash, 'escape') like ?1", Long.class)
                .setParameter(1, "%" + secret.substring(8, 20) + "%")
                .getSingleResult();

        assertThat(rows).isEqualTo(0L);
    }

    @Test
    void afterSigningOutTheSecretIsWorthless() {
        var secret = signIns.signIn(given.newcomer().getHandle(), PASSWORD, Means.SESSION);

        signIns.signOut(secret.token());

        assertThat(signIns.recognise(secret.token(), Means.SESSION)).isEmpty();
    }

    @Test
    void anUnknownAccountAndAWrongPasswordAnswerTheSame() {
        var handle = given.newcomer().getHandle();

        assertRefused("wrong-login", () -> signIns.signIn(handle, "falsch", Means.SESSION));
        assertRefused("wrong-login", () -> signIns.signIn("nobody-here", "falsch", Means.SESSION));
    }

    @Test
    void theFifthWrongPasswordPausesAlsoTheRightOne() {
        var handle = given.newcomer().getHandle();
        for (int i = 0; i < 5; i++) {
            assertRefused("wrong-login", () -> signIns.signIn(handle, "falsch", Means.SESSION));
        }

        assertRefused("login-paused", () -> signIns.signIn(handle, PASSWORD, Means.SESSION));
    }

    @Test
    void aTakenHandleAndMailAreRefusedTogether() {
        var person = given.newcomer();
        var again = new Registration(
                person.getHandle(), "다른 사람", person.getEmail(), PASSWORD, Set.of("TERMS", "PRIVACY"), "ko");

        assertThatThrownBy(() -> accounts.register(again))
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.code())
                        .containsExactlyInAnyOrder("handle-taken", "email-taken"));
    }

    @Test
    void everyFieldAtFaultIsNamedAtOnce() {
        var wrong = new Registration("ㅁ", "", "keine-adresse", "kurz", Set.of(), "ko");

        assertThatThrownBy(() -> accounts.register(wrong))
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field())
                        .containsExactlyInAnyOrder("handle", "displayName", "email", "password"));
    }

    @Test
    void passwordsThatEverybodyTriesAndMissingConsentsAreRefused() {
        var wrong = new Registration("fresh-handle", "이름", "fresh@example.org", "qwerty12345", Set.of("TERMS"), "ko");

        assertThatThrownBy(() -> accounts.register(wrong))
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.code())
                        .containsExactlyInAnyOrder("consents-needed", "password-guessable"));
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
