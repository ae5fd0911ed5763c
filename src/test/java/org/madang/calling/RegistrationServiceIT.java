package org.madang.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.post.Post;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

/** What becomes of registrations as time passes and people go. */
@ExtendWith(ArquillianExtension.class)
class RegistrationServiceIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    CallingService callings;

    @Inject
    RegistrationService registrations;

    @Inject
    MovableClock time;

    @Inject
    Clock clock;

    private Post post;
    private Person author;

    @BeforeEach
    void anEventWithOneSeat() {
        post = given.publishedPost();
        author = post.getAuthor();
        var inAWeek = clock.instant().plus(Duration.ofDays(7));
        callings.set(
                post.getNumber(),
                CallingKind.EVENT,
                new CallingPlan("", "마당", inAWeek, inAWeek.plus(Duration.ofHours(2)), null, 1));
    }

    @AfterEach
    void now() {
        time.reset();
    }

    private Person registers() {
        var person = given.signedIn(given.resident());
        registrations.register(post.getNumber(), CallingKind.EVENT, "쪽지");
        return person;
    }

    private Place place(Person person) {
        given.signedIn(person);
        return registrations.card(post.getNumber(), CallingKind.EVENT).mine();
    }

    @Test
    void theSeatOfWhoeverLeavesGoesToTheNext() {
        var first = registers();
        var second = registers();

        registrations.forget(first.getId(), false);

        assertThat(registrations.of(first.getId())).isEmpty();
        assertThat(place(second)).isEqualTo(Place.SEATED);
        assertThat(registrations.of(second.getId())).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("note", "쪽지")
                .containsEntry("seat", true)
                .containsEntry("kind", "EVENT"));
    }

    @Test
    void twoAccountsOfOnePersonAreOneRegistration() {
        var first = registers();
        var second = registers();

        registrations.handOver(first.getId(), second.getId());

        assertThat(place(second)).isEqualTo(Place.SEATED);
        given.signedIn(author);
        assertThat(callings.people(post.getNumber(), CallingKind.EVENT)).hasSize(1);
    }

    @Test
    void nobodyRegistersOrMovesUpOnceItBegan() {
        var first = registers();
        var second = registers();
        time.forward(Duration.ofDays(7).plusMinutes(1));

        given.signedIn(first);
        registrations.withdraw(post.getNumber(), CallingKind.EVENT);

        assertThat(place(second)).isEqualTo(Place.WAITING);
        assertThatThrownBy(this::registers).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo("registration-closed"));
    }

    @Test
    void whoCameIsForgottenAMonthAfterItIsOver() {
        var person = registers();
        time.forward(Duration.ofDays(37));
        registrations.forgetPast();
        assertThat(registrations.of(person.getId())).isNotEmpty();

        time.forward(Duration.ofHours(3));
        registrations.forgetPast();

        assertThat(registrations.of(person.getId())).isEmpty();
    }
}
