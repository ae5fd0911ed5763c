package org.madang.moderation.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;
import org.madang.moderation.KeepOpenService;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.OfficeService;
import org.madang.moderation.StandingService;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

/** A fold and what becomes of it: time, an appeal, a jury, with a clock that moves. */
@ExtendWith(ArquillianExtension.class)
class JuryServiceIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    FlagService flags;

    @Inject
    CommentService comments;

    @Inject
    KeepOpenService votes;

    @Inject
    OfficeService offices;

    @Inject
    StandingService standings;

    @Inject
    AppealService appeals;

    @Inject
    JuryService juries;

    @Inject
    SeatService seats;

    @Inject
    NoticeService notices;

    @Inject
    ModerationLog log;

    @Inject
    MovableClock clock;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private final List<Person> flaggers = new ArrayList<>();

    @AfterEach
    void backToNow() {
        clock.reset();
        run("delete from allowance");
    }

    private Person resident() {
        var person = given.resident();
        run("update person set verified_at = created_at where id = '" + person.getId() + "'");
        return person;
    }

    private Comment folded(String words) {
        var comment = given.comment(words);
        for (int i = 0; i < 5; i++) {
            flaggers.add(given.signedIn(given.resident()));
            flags.flag(comment.getNumber(), FlagReason.SPAM, "");
        }
        assertThat(standing(comment)).isEqualTo(Standing.COLLAPSED);
        return comment;
    }

    private Standing standing(Comment comment) {
        return comments.row(comment.getNumber()).standing();
    }

    private Jury appealed(Comment comment) {
        given.signedIn(comment.getAuthor());
        var jury = appeals.appeal(comment.getNumber(), "광고가 아니에요.");
        clock.forward(Duration.ofMinutes(2));
        juries.tick(jury.getId());
        return seats.read(jury.getNumber());
    }

    private void neighbours(int count) {
        for (int i = 0; i < count; i++) {
            resident();
        }
    }

    /** The drawn people, in order. */
    @SuppressWarnings("unchecked")
    private List<UUID> invited(Jury jury) {
        return em.createNativeQuery(
                        "select person_id from juror where jury_id = ?1 and place is not null order by place",
                        UUID.class)
                .setParameter(1, jury.getId())
                .getResultList();
    }

    private void vote(Jury jury, UUID person, String rule) {
        given.signedIn(em.find(Person.class, person));
        seats.accept(jury.getNumber());
        seats.vote(jury.getNumber(), rule);
    }

    private void run(String sql) {
        try {
            transaction.begin();
            em.createNativeQuery(sql).executeUpdate();
            transaction.commit();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private List<Notice.Kind> told(Person person) {
        given.signedIn(person);
        return notices.mine().stream().map(Notice::getKind).toList();
    }

    private List<LogEntry.Action> logged(Comment comment) {
        return log.list(PageRequest.first(100)).items().stream()
                .filter(entry -> comment.getId().equals(entry.getContentId()))
                .map(LogEntry::getAction)
                .toList();
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void aJuryRestoresAndTheSameReasonDoesNotFoldItAgain() {
        neighbours(12);
        var comment = folded("우리 동네 떡집 떡이 맛있어요");
        var jury = appealed(comment);

        assertThat(jury.isDrawn()).isTrue();
        assertThat(seats.sheet(jury.getNumber()).firstFault()).isEmpty();
        var drawn = invited(jury);
        assertThat(drawn)
                .hasSizeBetween(7, 21)
                .doesNotContain(comment.getAuthor().getId())
                .doesNotContainAnyElementsOf(
                        flaggers.stream().map(Person::getId).toList());
        vote(jury, drawn.get(0), "NONE");
        assertRefused("voted-already", () -> seats.vote(jury.getNumber(), "SPAM"));
        assertThat(seats.tally(seats.read(jury.getNumber())))
                .as("nobody sees others' votes")
                .isEmpty();
        vote(jury, drawn.get(1), "SPAM");
        vote(jury, drawn.get(2), "NONE");
        assertThat(standing(comment)).as("not certain yet").isEqualTo(Standing.COLLAPSED);
        vote(jury, drawn.get(3), "NONE");

        assertThat(standing(comment)).isEqualTo(Standing.RESTORED);
        assertThat(seats.tally(seats.read(jury.getNumber())))
                .containsEntry("NONE", 3L)
                .containsEntry("SPAM", 1L);
        assertThat(told(comment.getAuthor())).contains(Notice.Kind.COLLAPSED, Notice.Kind.RESTORED);
        assertThat(logged(comment))
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
        assertThat(standing(comment)).isEqualTo(Standing.RESTORED);
        assertThat(log.firstBroken()).isEmpty();
    }

    @Test
    void fiveForTheSameRuleUpholdAndTheFlaggersWereRight() {
        neighbours(12);
        var comment = folded("최저가 대출 상담");
        var jury = appealed(comment);
        var drawn = invited(jury);

        for (int i = 0; i < 5; i++) {
            vote(jury, drawn.get(i), "SPAM");
        }

        assertThat(standing(comment)).isEqualTo(Standing.UPHELD);
        assertThat(standings.of(comment.getId()).orElseThrow().getUntil()).isNotNull();
        clock.forward(Duration.ofHours(80));
        run("update scheduled_tasks set execution_time = now() where task_instance = '" + comment.getId() + "'");
        assertThat(standing(comment)).as("no lapse once a jury has upheld it").isEqualTo(Standing.UPHELD);
        given.signedIn(flaggers.get(0));
        assertRefused("flag-judged", () -> flags.withdraw(comment.getNumber()));
    }

    @Test
    void withoutEnoughVotesInTimeItOpens() {
        neighbours(12);
        var comment = folded("광고일까요");
        var jury = appealed(comment);
        vote(jury, invited(jury).get(0), "SPAM");
        vote(jury, invited(jury).get(1), "SPAM");

        clock.forward(Jury.SITS);
        juries.tick(jury.getId());

        assertThat(seats.read(jury.getNumber()).getFound()).isEqualTo(Verdict.NONE);
        assertThat(standing(comment)).isEqualTo(Standing.RESTORED);
        given.signedIn(em.find(Person.class, invited(jury).get(2)));
        assertRefused("jury-over", () -> seats.accept(jury.getNumber()));
    }

    @Test
    void sevenSitAndNobodyElseComesIn() {
        neighbours(12);
        var jury = appealed(folded("자리가 찬 배심"));
        var drawn = invited(jury);
        for (int i = 0; i < 7; i++) {
            given.signedIn(em.find(Person.class, drawn.get(i)));
            seats.accept(jury.getNumber());
        }

        given.signedIn(em.find(Person.class, drawn.get(7)));
        assertRefused("jury-full", () -> seats.accept(jury.getNumber()));
        given.signedIn(resident());
        assertRefused("not-found", () -> seats.accept(jury.getNumber()));
        given.signedIn(em.find(Person.class, drawn.get(0)));
        seats.decline(jury.getNumber());
        given.signedIn(em.find(Person.class, drawn.get(7)));
        seats.accept(jury.getNumber());
        assertThat(notices.mine()).extracting(Notice::getKind).contains(Notice.Kind.JURY_INVITED);
    }

    @Test
    void appealsAreTheAuthorsOnceAndInTime() {
        var comment = folded("늦은 이의");
        given.signedIn(resident());
        assertRefused("not-the-author", () -> appeals.appeal(comment.getNumber(), "왜요"));
        var open = given.comment("접히지 않은 글");
        assertRefused("not-folded", () -> appeals.appeal(open.getNumber(), "왜요"));
        given.signedIn(comment.getAuthor());
        appeals.appeal(comment.getNumber(), "왜요");
        assertRefused("appealed-already", () -> appeals.appeal(comment.getNumber(), "왜요"));

        var late = folded("아주 늦은 이의");
        clock.forward(Duration.ofDays(15));
        given.signedIn(late.getAuthor());
        assertRefused("appeal-too-late", () -> appeals.appeal(late.getNumber(), "왜요"));
    }

    @Test
    void aFoldEndsAfterThreeDaysAndOldFlagsDoNotFoldItAgain() {
        var comment = folded("72시간");
        for (int i = 0; i < 7; i++) {
            given.signedIn(given.resident());
            flags.flag(comment.getNumber(), FlagReason.SPAM, "");
        }
        var until = standings.of(comment.getId()).orElseThrow().getUntil();
        assertThat(until)
                .isBetween(
                        Instant.now().plus(Duration.ofHours(71)), Instant.now().plus(Duration.ofHours(73)));

        clock.forward(Duration.ofHours(72).minusMinutes(2));
        flags.look(comment.getId());
        assertThat(standing(comment)).as("heavy enough to the end").isEqualTo(Standing.COLLAPSED);
        clock.forward(Duration.ofMinutes(4));
        flags.look(comment.getId());

        assertThat(standing(comment)).isEqualTo(Standing.OPEN);
        assertThat(logged(comment)).startsWith(LogEntry.Action.LAPSED);
        assertThat(told(comment.getAuthor())).contains(Notice.Kind.LAPSED);
        given.signedIn(given.resident());
        flags.flag(comment.getNumber(), FlagReason.SPAM, "");
        assertThat(standing(comment)).as("old flags are used up").isEqualTo(Standing.OPEN);
        assertThat(standings.read(Kind.COMMENT, comment.getNumber()).words()).isEqualTo("72시간");
    }

    @Test
    void flagsGetLighterAndTheFoldOpensByItself() {
        var comment = folded("가벼워지는 신고");

        clock.forward(Duration.ofHours(70).plusMinutes(30));
        flags.look(comment.getId());

        assertThat(standing(comment)).isEqualTo(Standing.CONTESTED);
        clock.forward(Duration.ofHours(72));
        flags.look(comment.getId());
        assertThat(standing(comment)).isEqualTo(Standing.OPEN);
    }

    @Test
    void postsAreContestedAndJudgedAndNeverFolded() {
        var post = given.publishedPost();
        for (int i = 0; i < 6; i++) {
            given.signedIn(given.resident());
            flags.flag(Kind.POST, post.getNumber(), FlagReason.ABUSE, "");
        }

        assertThat(standings.read(Kind.POST, post.getNumber()).getStanding()).isEqualTo(Standing.CONTESTED);
        var jury = seats.list(PageRequest.first(1)).items().get(0);
        assertThat(jury.getContentId()).isEqualTo(post.getId());
        assertThat(jury.getBodyHtml()).contains("산책로");
    }

    @Test
    void aDepartmentMarksWhatIsOpenButNothingAboutItself() {
        var comment = given.comment("이 길은 위험해요");
        var critical = given.comment("green-office 부서가 일을 안 해요");
        var staff = given.staffOf("green-office");
        given.signedIn(staff);

        offices.markContested(Kind.COMMENT, comment.getNumber(), FlagReason.OFF_TOPIC);
        assertRefused(
                "about-your-department",
                () -> offices.markContested(Kind.COMMENT, critical.getNumber(), FlagReason.ABUSE));
        assertRefused("about-your-department", () -> flags.flag(critical.getNumber(), FlagReason.ABUSE, ""));

        assertThat(standing(comment)).isEqualTo(Standing.CONTESTED);
        assertThat(standings.of(comment.getId()).orElseThrow().getOffice()).isEqualTo("green-office");
        assertThat(logged(comment)).containsExactly(LogEntry.Action.CONTESTED);
        assertThat(standing(critical)).isEqualTo(Standing.OPEN);
        flags.look(comment.getId());
        assertThat(standing(comment)).as("no score takes the mark away early").isEqualTo(Standing.CONTESTED);
        clock.forward(Duration.ofHours(73));
        flags.look(comment.getId());
        assertThat(standing(comment)).isEqualTo(Standing.OPEN);
        given.signedIn(given.resident());
        assertRefused(
                "not-allowed", () -> offices.markContested(Kind.COMMENT, comment.getNumber(), FlagReason.OFF_TOPIC));
    }

    @Test
    void votesToKeepOpenWeighAgainstFlags() {
        var comment = given.comment("다투는 말");
        for (int i = 0; i < 4; i++) {
            given.signedIn(given.resident());
            flags.flag(comment.getNumber(), FlagReason.OFF_TOPIC, "");
        }
        for (int i = 0; i < 4; i++) {
            given.signedIn(given.resident());
            votes.keepOpen(Kind.COMMENT, comment.getNumber());
            votes.keepOpen(Kind.COMMENT, comment.getNumber());
        }
        for (int i = 0; i < 2; i++) {
            given.signedIn(given.resident());
            flags.flag(comment.getNumber(), FlagReason.OFF_TOPIC, "");
        }

        var weighing = standings.of(comment.getId()).orElseThrow();
        assertThat(weighing.score().k()).isBetween(4.9, 5.0);
        assertThat(weighing.score().f()).isGreaterThan(weighing.score().t());
        assertThat(standing(comment)).as("F / (F + K) is below 0.66").isEqualTo(Standing.CONTESTED);
        given.signedIn(given.resident());
        var open = given.comment("아무도 신고하지 않은 말");
        given.signedIn(given.resident());
        assertRefused("not-contested", () -> votes.keepOpen(Kind.COMMENT, open.getNumber()));
    }

    @Test
    void peopleWhoFlagTogetherCountAsOne() {
        var friends = new ArrayList<Person>();
        for (int i = 0; i < 5; i++) {
            friends.add(given.resident());
        }
        for (int shared = 0; shared < 3; shared++) {
            var other = given.comment("함께 신고한 글 " + shared);
            for (var friend : friends) {
                given.signedIn(friend);
                flags.flag(other.getNumber(), FlagReason.SPAM, "");
            }
        }
        var target = given.comment("무리가 노리는 글");
        for (var friend : friends) {
            given.signedIn(friend);
            flags.flag(target.getNumber(), FlagReason.SPAM, "");
        }

        var score = standings.of(target.getId()).orElseThrow().score();
        assertThat(score.clusters()).isEqualTo(1);
        assertThat(score.f()).isBetween(2.4, 2.6);
        assertThat(standing(target)).isNotEqualTo(Standing.COLLAPSED);
    }
}
