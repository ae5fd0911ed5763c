package org.madang.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.moderation.jury.SeatService;
import org.madang.moderation.log.LogEntry;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;
import org.madang.testing.Deployments;
import org.madang.testing.Disputes;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

/** A fold and what becomes of it by time, by an edit, by votes and by an office, with a clock that moves. */
@ExtendWith(ArquillianExtension.class)
class FoldCourseIT {

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
    CommentService comments;

    @Inject
    KeepOpenService votes;

    @Inject
    OfficeService offices;

    @Inject
    StandingService standings;

    @Inject
    SeatService seats;

    @Inject
    MovableClock clock;

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
    void aFoldEndsAfterThreeDaysAndOldFlagsDoNotFoldItAgain() {
        var comment = disputes.folded("72시간");
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
        assertThat(disputes.standing(comment)).as("heavy enough to the end").isEqualTo(Standing.COLLAPSED);
        clock.forward(Duration.ofMinutes(4));
        flags.look(comment.getId());

        assertThat(disputes.standing(comment)).isEqualTo(Standing.OPEN);
        assertThat(disputes.logged(comment)).contains(LogEntry.Action.LAPSED);
        assertThat(disputes.told(comment.getAuthor())).contains(Notice.Kind.LAPSED);
        given.signedIn(given.resident());
        flags.flag(comment.getNumber(), FlagReason.SPAM, "");
        assertThat(disputes.standing(comment)).as("old flags are used up").isEqualTo(Standing.OPEN);
        assertThat(standings.read(Kind.COMMENT, comment.getNumber()).words()).isEqualTo("72시간");
    }

    @Test
    void flagsGetLighterAndTheFoldOpensByItself() {
        var comment = disputes.folded("가벼워지는 신고");

        clock.forward(Duration.ofHours(70).plusMinutes(30));
        flags.look(comment.getId());

        assertThat(disputes.standing(comment)).isEqualTo(Standing.CONTESTED);
        clock.forward(Duration.ofHours(72));
        flags.look(comment.getId());
        assertThat(disputes.standing(comment)).isEqualTo(Standing.OPEN);
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

        assertThat(disputes.standing(comment)).isEqualTo(Standing.CONTESTED);
        assertThat(standings.of(comment.getId()).orElseThrow().getOffice()).isEqualTo("green-office");
        assertThat(disputes.logged(comment)).containsExactly(LogEntry.Action.CONTESTED);
        assertThat(disputes.standing(critical)).isEqualTo(Standing.OPEN);
        flags.look(comment.getId());
        assertThat(disputes.standing(comment))
                .as("no score takes the mark away early")
                .isEqualTo(Standing.CONTESTED);
        clock.forward(Duration.ofHours(73));
        flags.look(comment.getId());
        assertThat(disputes.standing(comment)).isEqualTo(Standing.OPEN);
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
        assertThat(disputes.standing(comment)).as("F / (F + K) is below 0.66").isEqualTo(Standing.CONTESTED);
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
        assertThat(disputes.standing(target)).isNotEqualTo(Standing.COLLAPSED);
    }

    @Test
    void oneConsideredEditOpensItOnce() {
        var comment = disputes.folded("급하게 쓴 말");
        given.signedIn(comment.getAuthor());
        edit(comment, "조금 고친 말");
        assertThat(disputes.standing(comment)).as("not ten minutes later").isEqualTo(Standing.COLLAPSED);

        clock.forward(Course.CONSIDERED);
        edit(comment, "찬찬히 다시 쓴 말");

        assertThat(disputes.standing(comment)).isEqualTo(Standing.OPEN);
        var entry = disputes.entries(comment).get(0);
        assertThat(entry.getAction()).isEqualTo(LogEntry.Action.OPENED);
        assertThat(entry.getRule()).isEqualTo(Course.EDIT);
        assertThat(entry.getActor()).isEqualTo(LogEntry.Actor.AUTHOR);
        assertThat(entry.getContentHash()).isEqualTo(LogEntry.sha256("찬찬히 다시 쓴 말"));
        assertThat(disputes.told(comment.getAuthor())).contains(Notice.Kind.OPENED);
        assertThat(standings.of(comment.getId()).orElseThrow().isEditedOnce()).isTrue();

        disputes.flagged(comment);
        assertThat(disputes.standing(comment))
                .as("flags on the old wording count no more")
                .isEqualTo(Standing.OPEN);
        disputes.fold(comment);
        assertThat(disputes.standing(comment)).isEqualTo(Standing.COLLAPSED);
        clock.forward(Duration.ofMinutes(11));
        given.signedIn(comment.getAuthor());
        edit(comment, "또 고친 말");
        assertThat(disputes.standing(comment)).as("once").isEqualTo(Standing.COLLAPSED);
        assertThat(disputes.entries(comment))
                .filteredOn(one -> one.getRule().equals(Course.EDIT))
                .hasSize(1);
    }

    @Test
    void anEditOfAnOpenTextBeginsAnew() {
        var comment = given.comment("다투는 말");
        for (int i = 0; i < 4; i++) {
            disputes.flagged(comment);
        }
        assertThat(disputes.standing(comment)).isEqualTo(Standing.CONTESTED);

        given.signedIn(comment.getAuthor());
        edit(comment, "부드럽게 고친 말");

        assertThat(disputes.standing(comment)).isEqualTo(Standing.OPEN);
        assertThat(standings.of(comment.getId()).orElseThrow().score().f()).isZero();
    }

    private void edit(Comment comment, String words) {
        var now = comments.read(comment.getNumber());
        comments.edit(comment.getNumber(), CommentText.of(words, null), now.getVersion());
    }
}
