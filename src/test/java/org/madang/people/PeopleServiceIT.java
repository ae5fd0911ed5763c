package org.madang.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.account.SignInService;
import org.madang.account.SignInService.Means;
import org.madang.account.totp.AuthenticatorService;
import org.madang.people.OfficeRecord.Deed;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

/** What an admin does for somebody who lost phone and recovery codes. */
@ExtendWith(ArquillianExtension.class)
class PeopleServiceIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    PeopleService people;

    @Inject
    AuthenticatorService authenticators;

    @Inject
    SignInService signIns;

    @PersistenceContext
    EntityManager em;

    @AfterEach
    void signOut() {
        given.nobodySignedIn();
    }

    @Test
    void lostSecondFactorsGoWithEverythingThatWasSignedInAndARecordStays() {
        var person = given.resident();
        given.signedIn(person);
        authenticators.enrol();
        var session = signIns.issueFor(person, Means.SESSION).token();
        assertThat(kept(person)).isEqualTo(1);
        given.signedIn(given.admin());

        people.resetSecondFactor(person.getHandle(), " 신분증을 보았음 ");

        assertThat(kept(person)).isZero();
        assertThat(signIns.recognise(session, Means.SESSION)).isEmpty();
        var record = people.recordsOf(person).get(0);
        assertThat(record.action()).isEqualTo(Deed.SECOND_FACTOR_RESET);
        assertThat(record.detail()).isEqualTo("신분증을 보았음");
    }

    @Test
    void nobodyIsHelpedWithoutSayingHowThatWasMadeSure() {
        var person = given.resident();
        given.signedIn(person);
        authenticators.enrol();
        given.signedIn(given.admin());

        assertThatThrownBy(() -> people.resetSecondFactor(person.getHandle(), "  "))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("invalid"));
        assertThat(kept(person)).isEqualTo(1);
    }

    @Test
    void anAdminKeepsTheOwnSecondFactor() {
        var admin = given.signedIn(given.admin());

        assertThatThrownBy(() -> people.resetSecondFactor(admin.getHandle(), "나"))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("not-yourself"));
    }

    private long kept(Person person) {
        return ((Number) em.createNativeQuery("select count(*) from authenticator where person_id = ?1")
                        .setParameter(1, person.getId())
                        .getSingleResult())
                .longValue();
    }
}
