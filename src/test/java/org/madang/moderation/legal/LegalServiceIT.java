package org.madang.moderation.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.comment.Comment;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.content.Visibility;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.moderation.legal.LegalCase.Status;
import org.madang.moderation.legal.LegalRequest.Rule;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogFilter;
import org.madang.moderation.log.ModerationLog;
import org.madang.post.PostService;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

/** What the law hides, how it comes back, and who may not touch it. */
@ExtendWith(ArquillianExtension.class)
class LegalServiceIT {

    private static final LegalRequest REQUEST = LegalRequest.of("홍길동 010", Rule.DEFAMATION, "둘째 문장이 사실이 아닙니다.");

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    LegalService legal;

    @Inject
    CommentService comments;

    @Inject
    PostService posts;

    @Inject
    NoticeService notices;

    @Inject
    ModerationLog log;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    private LegalCase blinded(Comment comment) {
        given.signedIn(given.resident());
        var asked = legal.ask(Kind.COMMENT, comment.getNumber(), REQUEST);
        given.signedIn(given.staffOf("law"));
        return legal.blind(asked.getNumber());
    }

    private CommentRow row(Comment comment) {
        return comments.row(comment.getNumber());
    }

    private List<LogEntry.Action> steps(Comment comment) {
        var filter = new LogFilter(null, null, null, null, comment.getId());
        return log.list(filter, PageRequest.first(20)).items().stream()
                .map(LogEntry::getAction)
                .toList();
    }

    @Test
    void aTemporaryMeasureHidesTellsTheAuthorAndEndsByTheAuthorsOneClick() {
        var comment = given.comment("아무개 가게는 손님을 속입니다.");
        var held = blinded(comment);

        assertThat(row(comment).isPublic()).isFalse();
        assertThat(row(comment).standing()).isEqualTo(Standing.LEGAL_BLIND);
        assertThat(row(comment).body()).isEmpty();
        assertThat(Duration.between(held.getBeganAt(), held.getUntil())).isEqualTo(Duration.ofDays(30));
        given.signedIn(comment.getAuthor());
        assertThat(notices.mine()).extracting(Notice::getKind).contains(Notice.Kind.BLINDED);

        given.signedIn(given.resident());
        assertRefused("not-the-author", () -> legal.object(held.getNumber()));
        assertRefused("not-found", () -> legal.read(held.getNumber()));
        given.signedIn(comment.getAuthor());
        assertThat(legal.object(held.getNumber()).getStatus()).isEqualTo(Status.ENDED);

        assertThat(row(comment).body()).contains("아무개");
        assertThat(row(comment).standing()).isEqualTo(Standing.OPEN);
        assertThat(steps(comment)).containsExactly(LogEntry.Action.BLIND_LIFTED, LogEntry.Action.BLINDED);
        assertThat(log.firstFault()).isEmpty();
    }

    @Test
    void nobodyTakesTheEndFromATemporaryMeasure() {
        var held = blinded(given.comment("끝이 있는 가림"));
        given.signedIn(given.staffOf("transport"));

        assertRefused("not-in-this-state", () -> legal.confirm(held.getNumber()));

        assertThat(legal.read(held.getNumber()).getUntil()).isNotNull();
    }

    @Test
    void onDayThirtyItComesBackByItselfAndNotAMinuteBefore() {
        var comment = given.comment("서른 날 가려질 말");
        var held = blinded(comment);
        given.nobodySignedIn();

        clock.forward(LegalCase.BLIND_LASTS.minusMinutes(5));
        legal.endDue();
        assertThat(row(comment).isPublic()).isFalse();

        clock.forward(Duration.ofMinutes(6));
        assertThat(legal.endDue()).isPositive();
        assertThat(legal.endDue()).isZero();
        assertThat(row(comment).isPublic()).isTrue();
        assertThat(log.newest().orElseThrow().getRule()).isEqualTo("blind-30d");
    }

    @Test
    void anOrderLeavesTheHashAndItsNumberAndNothingElse() {
        var post = given.publishedPost();
        given.signedIn(given.staffOf("law"));

        assertInvalid("order", () -> legal.carryOut(Kind.POST, post.getNumber(), true, " "));
        assertInvalid("order", () -> legal.carryOut(Kind.POST, post.getNumber(), true, "2026|1"));
        legal.carryOut(Kind.POST, post.getNumber(), true, "2026카합1234");

        assertThatThrownBy(() -> posts.read(post.getNumber())).isInstanceOf(DomainException.class);
        var entry = log.newest().orElseThrow();
        assertThat(entry.getAction()).isEqualTo(LogEntry.Action.TOMBSTONED);
        assertThat(entry.getReference()).isEqualTo("2026카합1234");
        assertThat(entry.getContentHash()).isEqualTo(LogEntry.sha256(post.words()));
    }

    @Test
    void aMaskCoversTheSpanAloneAndFallsUnlessASecondPersonLooks() {
        var comment = given.comment("그 사람 번호는 031-123-4567 이에요. 다들 보세요.");
        var first = given.signedIn(given.staffOf("law"));
        assertInvalid("span", () -> legal.mask(Kind.COMMENT, comment.getNumber(), "없는 말"));
        var mask = legal.mask(Kind.COMMENT, comment.getNumber(), "031-123-4567");

        assertThat(row(comment).body()).isEqualTo("그 사람 번호는 ████████████ 이에요. 다들 보세요.");
        assertThat(row(comment).bodyHtml()).doesNotContain("4567").contains("다들 보세요");
        assertThat(Duration.between(mask.getBeganAt(), mask.getUntil())).isEqualTo(Duration.ofHours(4));
        assertRefused("look-by-another", () -> legal.confirm(mask.getNumber()));

        clock.forward(LegalCase.LOOK_WITHIN.minusMinutes(5));
        legal.endDue();
        assertThat(row(comment).standing()).as("somebody can still look").isEqualTo(Standing.PERSONAL_DATA_MASK);
        clock.forward(Duration.ofMinutes(6));
        legal.endDue();
        assertThat(row(comment).body()).contains("4567");
        assertThat(steps(comment)).containsExactly(LogEntry.Action.MASK_LIFTED, LogEntry.Action.MASKED);

        given.signedIn(first);
        var again = legal.mask(Kind.COMMENT, comment.getNumber(), "031-123-4567");
        given.signedIn(given.staffOf("law"));
        assertThat(legal.confirm(again.getNumber()).getStatus()).isEqualTo(Status.CONFIRMED);
        clock.forward(LegalCase.LOOK_WITHIN.multipliedBy(2));
        legal.endDue();
        assertThat(row(comment).standing()).isEqualTo(Standing.PERSONAL_DATA_MASK);
    }

    @Test
    void nobodyTouchesWhatIsSaidAboutTheOwnOffice() {
        var comment = given.comment("law-desk 부서는 일을 안 해요.");
        given.signedIn(given.resident());
        var asked = legal.ask(Kind.COMMENT, comment.getNumber(), REQUEST);

        given.signedIn(given.staffOf("law-desk"));
        assertRefused("about-your-department", () -> legal.blind(asked.getNumber()));
        assertRefused("about-your-department", () -> legal.refuse(asked.getNumber()));
        assertRefused("about-your-department", () -> legal.mask(Kind.COMMENT, comment.getNumber(), "일을"));
        assertRefused(
                "about-your-department", () -> legal.carryOut(Kind.COMMENT, comment.getNumber(), false, "2026-1"));
        given.signedIn(given.resident());
        assertRefused("not-allowed", () -> legal.blind(asked.getNumber()));

        assertThat(comments.read(comment.getNumber()).getVisibility()).isEqualTo(Visibility.PUBLIC);
        given.signedIn(given.staffOf("transport"));
        assertThat(legal.refuse(asked.getNumber()).getStatus()).isEqualTo(Status.REFUSED);
    }

    private static void assertInvalid(String field, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.violations())
                .extracting(v -> v.field())
                .containsExactly(field));
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
