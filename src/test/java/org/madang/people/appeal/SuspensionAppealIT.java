package org.madang.people.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.AccountService;
import org.madang.account.Person;
import org.madang.moderation.FlagReason;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.moderation.log.ModerationLog;
import org.madang.people.SuspensionService;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

/** Whoever may not write is heard by residents, who do not know who it is. */
@ExtendWith(ArquillianExtension.class)
class SuspensionAppealIT {

    private static final String WHY = "한 번 올린 글을 고쳐 올렸을 뿐이에요.";
    private static final String REASONS = "같은 글이 두 번 올라온 것뿐이라 정지까지 갈 일은 아니에요.";

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    MovableClock clock;

    @Inject
    Clock now;

    @Inject
    AccountService accounts;

    @Inject
    SuspensionService suspensions;

    @Inject
    SuspensionAppealService appeals;

    @Inject
    SuspensionPanelService panel;

    @Inject
    ModerationLog log;

    @AfterEach
    void reset() {
        clock.reset();
        given.nobodySignedIn();
    }

    private Person suspended() {
        var person = given.resident();
        given.signedIn(given.admin());
        suspensions.suspend(
                person.getHandle(), FlagReason.SPAM, "같은 글", now.instant().plus(Duration.ofDays(30)));
        given.signedIn(accounts.byHandle(person.getHandle()));
        return person;
    }

    private SuspensionAppeal vote(SuspensionAppeal on, boolean upheld) {
        given.signedIn(given.panelist());
        return panel.vote(on.getNumber(), upheld, REASONS);
    }

    private boolean maySpeak(Person person) {
        return !accounts.byHandle(person.getHandle()).isSuspended(now.instant());
    }

    private static void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void twoMembersWhoAgreeLiftASuspensionAndTheLogSaysSoWithoutAName() {
        var person = suspended();
        var asked = appeals.appeal(WHY);
        refused("appealed-already", () -> appeals.appeal(WHY));

        assertThat(vote(asked, false).isDecided()).as("one is not enough").isFalse();
        refused("voted-already", () -> panel.vote(asked.getNumber(), false, REASONS));
        assertThat(vote(asked, true).isDecided()).as("no two agree").isFalse();
        assertThat(maySpeak(person)).isFalse();
        assertThat(vote(asked, false).getUpheld()).isFalse();

        assertThat(maySpeak(person)).isTrue();
        var entry = log.newest().orElseThrow();
        assertThat(entry.getAction()).isEqualTo(Action.SUSPENSION_LIFTED);
        assertThat(entry.getActor()).isEqualTo(Actor.JURY);
        assertThat(entry.getContentId()).isNull();
        given.signedIn(accounts.byHandle(person.getHandle()));
        assertThat(appeals.votes(appeals.mine().orElseThrow())).hasSize(3).allMatch(vote -> vote.getReasons()
                .equals(REASONS));
        refused("panel-over", () -> vote(asked, true));
    }

    @Test
    void twoMembersWhoAgreeLeaveItStanding() {
        var person = suspended();
        var asked = appeals.appeal(WHY);

        vote(asked, true);
        vote(asked, true);

        assertThat(maySpeak(person)).isFalse();
        assertThat(log.newest().orElseThrow().getAction()).isEqualTo(Action.SUSPENSION_UPHELD);
    }

    @Test
    void withoutADecisionInTimePeopleMaySpeak() {
        var person = suspended();
        var asked = appeals.appeal(WHY);
        vote(asked, true);

        clock.forward(SuspensionAppeal.LASTS.minusMinutes(5));
        assertThat(panel.tick(asked.getId())).contains(asked.getUntil());
        assertThat(maySpeak(person)).isFalse();
        clock.forward(Duration.ofMinutes(6));
        assertThat(panel.tick(asked.getId())).isEmpty();

        assertThat(maySpeak(person)).isTrue();
        refused("panel-over", () -> vote(asked, true));
    }

    @Test
    void aLaterSuspensionIsAnotherMatter() {
        var person = suspended();
        var first = appeals.appeal(WHY);
        given.signedIn(given.admin());
        suspensions.suspend(
                person.getHandle(), FlagReason.ABUSE, "다른 일", now.instant().plus(Duration.ofDays(60)));

        vote(first, false);
        vote(first, false);

        assertThat(maySpeak(person)).as("that one was not looked at").isFalse();
        given.signedIn(accounts.byHandle(person.getHandle()));
        assertThat(appeals.mine()).as("it can be appealed, too").isEmpty();
        assertThat(appeals.appeal(WHY).getRule()).isEqualTo("ABUSE");
    }

    @Test
    void anAdminWhoLiftsLeavesNothingToDecide() {
        var person = suspended();
        var asked = appeals.appeal(WHY);
        given.signedIn(given.admin());
        suspensions.lift(person.getHandle());

        refused("panel-over", () -> vote(asked, true));
    }

    @Test
    void onlyTheSuspendedAskAndOnlyTheOthersOnThePanelDecide() {
        given.signedIn(given.resident());
        refused("not-suspended", () -> appeals.appeal(WHY));
        refused("not-allowed", () -> panel.open());

        var member = given.panelist();
        given.signedIn(given.admin());
        suspensions.suspend(
                member.getHandle(), FlagReason.SPAM, "같은 글", now.instant().plus(Duration.ofDays(3)));
        given.signedIn(accounts.byHandle(member.getHandle()));
        refused("invalid", () -> appeals.appeal("  "));
        refused("invalid", () -> appeals.appeal("가".repeat(SuspensionAppeal.MAX_WORDS + 1)));
        var asked = appeals.appeal(WHY);
        assertThat(asked.getUntil()).as("not longer than the suspension").isEqualTo(asked.getEndsAt());
        given.signedIn(given.panelist());
        assertThat(panel.open()).extracting(SuspensionAppeal::getNumber).contains(asked.getNumber());
        refused("invalid", () -> panel.vote(asked.getNumber(), null, REASONS));
        refused("invalid", () -> panel.vote(asked.getNumber(), true, ""));
    }
}
