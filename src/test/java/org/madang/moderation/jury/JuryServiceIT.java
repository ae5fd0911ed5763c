package org.madang.moderation.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.content.Standing;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.StandingService;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Disputes;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

/** Appeals, juries and their verdicts, and the weekly sample, with a clock that moves. */
@ExtendWith(ArquillianExtension.class)
class JuryServiceIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    Disputes disputes;

    @Inject
    FlagService flags;

    @Inject
    StandingService standings;

    @Inject
    AppealService appeals;

    @Inject
    JuryService juries;

    @Inject
    SeatService seats;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock now;

    @Inject
    NoticeService notices;

    @Inject
    ModerationLog log;

    @Inject
    MovableClock clock;

    @PersistenceContext
    EntityManager em;

    @AfterEach
    void backToNow() {
        clock.reset();
        disputes.run("delete from allowance");
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void aJuryRestoresAndTheSameReasonDoesNotFoldItAgain() {
        disputes.neighbours(12);
        var comment = given.comment("우리 동네 떡집 떡이 맛있어요");
        var flaggers = disputes.fold(comment);
        var jury = disputes.appealed(comment);

        assertThat(jury.isDrawn()).isTrue();
        assertThat(seats.sheet(jury.getNumber()).firstFault()).isEmpty();
        var drawn = disputes.invited(jury);
        assertThat(drawn)
                .hasSizeBetween(7, 21)
                .doesNotContain(comment.getAuthor().getId())
                .doesNotContainAnyElementsOf(
                        flaggers.stream().map(Person::getId).toList());
        disputes.vote(jury, drawn.get(0), "NONE");
        assertRefused("voted-already", () -> seats.vote(jury.getNumber(), "SPAM"));
        assertThat(seats.tally(seats.read(jury.getNumber())))
                .as("nobody sees others' votes")
                .isEmpty();
        disputes.vote(jury, drawn.get(1), "SPAM");
        disputes.vote(jury, drawn.get(2), "NONE");
        assertThat(disputes.standing(comment)).as("not certain yet").isEqualTo(Standing.COLLAPSED);
        disputes.vote(jury, drawn.get(3), "NONE");

        assertThat(disputes.standing(comment)).isEqualTo(Standing.RESTORED);
        assertThat(seats.tally(seats.read(jury.getNumber())))
                .containsEntry("NONE", 3L)
                .containsEntry("SPAM", 1L);
        assertThat(disputes.told(comment.getAuthor())).contains(Notice.Kind.COLLAPSED, Notice.Kind.RESTORED);
        assertThat(disputes.logged(comment))
                .startsWith(
                        LogEntry.Action.RESTORED,
                        LogEntry.Action.JURY_DRAWN,
                        LogEntry.Action.JURY_CALLED,
                        LogEntry.Action.APPEALED,
                        LogEntry.Action.COLLAPSED);
        for (int i = 0; i < 6; i++) {
            given.signedIn(given.resident());
            flags.flag(comment.getNumber(), FlagReason.SPAM, "");
        }
        assertThat(disputes.standing(comment)).isEqualTo(Standing.RESTORED);
        assertThat(nextFlagOf(flaggers.get(0))).as("a jury rejected one flag").isEqualTo("0 1");
        assertThat(log.firstBroken()).isEmpty();
    }

    @Test
    void fiveForTheSameRuleUpholdAndTheFlaggersWereRight() {
        disputes.neighbours(12);
        var comment = given.comment("최저가 대출 상담");
        var flaggers = disputes.fold(comment);
        var jury = disputes.appealed(comment);
        var drawn = disputes.invited(jury);

        for (int i = 0; i < 5; i++) {
            disputes.vote(jury, drawn.get(i), "SPAM");
        }

        assertThat(disputes.standing(comment)).isEqualTo(Standing.UPHELD);
        assertThat(standings.of(comment.getId()).orElseThrow().getUntil()).isNotNull();
        clock.forward(Duration.ofHours(80));
        disputes.run(
                "update scheduled_tasks set execution_time = now() where task_instance = '" + comment.getId() + "'");
        assertThat(disputes.standing(comment))
                .as("no lapse once a jury has upheld it")
                .isEqualTo(Standing.UPHELD);
        given.signedIn(flaggers.get(0));
        assertRefused("flag-judged", () -> flags.withdraw(comment.getNumber()));
        assertThat(nextFlagOf(flaggers.get(1)))
                .as("juries agreed with one flag")
                .isEqualTo("1 0");
    }

    /** What juries made of somebody's flags, as noted with the next one. */
    private String nextFlagOf(Person flagger) {
        var other = given.comment("다음 글");
        given.signedIn(flagger);
        flags.flag(other.getNumber(), FlagReason.SPAM, "");
        return (String)
                em.createNativeQuery("select agreed || ' ' || rejected from flag where content_id = ?1", String.class)
                        .setParameter(1, other.getId())
                        .getSingleResult();
    }

    @Test
    void withoutEnoughVotesInTimeItOpens() {
        disputes.neighbours(12);
        var comment = disputes.folded("광고일까요");
        var jury = disputes.appealed(comment);
        disputes.vote(jury, disputes.invited(jury).get(0), "SPAM");
        disputes.vote(jury, disputes.invited(jury).get(1), "SPAM");

        clock.forward(Jury.SITS);
        juries.tick(jury.getId());

        assertThat(seats.read(jury.getNumber()).getFound()).isEqualTo(Verdict.NONE);
        assertThat(disputes.standing(comment)).isEqualTo(Standing.RESTORED);
        given.signedIn(em.find(Person.class, disputes.invited(jury).get(2)));
        assertRefused("jury-over", () -> seats.accept(jury.getNumber()));
    }

    @Test
    void sevenSitAndNobodyElseComesIn() {
        disputes.neighbours(12);
        var jury = disputes.appealed(disputes.folded("자리가 찬 배심"));
        var drawn = disputes.invited(jury);
        for (int i = 0; i < 7; i++) {
            given.signedIn(em.find(Person.class, drawn.get(i)));
            seats.accept(jury.getNumber());
        }

        given.signedIn(em.find(Person.class, drawn.get(7)));
        assertRefused("jury-full", () -> seats.accept(jury.getNumber()));
        given.signedIn(given.resident());
        assertRefused("not-found", () -> seats.accept(jury.getNumber()));
        given.signedIn(em.find(Person.class, drawn.get(0)));
        seats.decline(jury.getNumber());
        given.signedIn(em.find(Person.class, drawn.get(7)));
        seats.accept(jury.getNumber());
        assertThat(notices.mine()).extracting(Notice::getKind).contains(Notice.Kind.JURY_INVITED);
    }

    @Test
    void appealsAreTheAuthorsOnceAndInTime() {
        var comment = disputes.folded("늦은 이의");
        given.signedIn(given.resident());
        assertRefused("not-the-author", () -> appeals.appeal(comment.getNumber(), "왜요"));
        var open = given.comment("접히지 않은 글");
        assertRefused("not-folded", () -> appeals.appeal(open.getNumber(), "왜요"));
        given.signedIn(comment.getAuthor());
        appeals.appeal(comment.getNumber(), "왜요");
        assertRefused("appealed-already", () -> appeals.appeal(comment.getNumber(), "왜요"));

        var late = disputes.folded("아주 늦은 이의");
        clock.forward(Duration.ofDays(15));
        given.signedIn(late.getAuthor());
        assertRefused("appeal-too-late", () -> appeals.appeal(late.getNumber(), "왜요"));
    }
}
