package org.madang.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.comment.reading.MuteService;
import org.madang.content.Kind;
import org.madang.moderation.Notice;
import org.madang.moderation.NoticeService;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

/** Threads of comments: places, orders, answers, supports, wordings and mentions. */
@ExtendWith(ArquillianExtension.class)
class ThreadServiceIT {

    private static final int MOST_STATEMENTS = 6;

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    CommentService comments;

    @Inject
    ThreadService threads;

    @Inject
    CommentSupportService supports;

    @Inject
    MuteService mutes;

    @Inject
    NoticeService notices;

    @PersistenceContext
    EntityManager em;

    private List<Long> numbers(UUID post, ThreadOrder order, int page, int size) {
        return threads.list(post, order, new PageRequest(page, size)).items().stream()
                .map(CommentRow::number)
                .toList();
    }

    private long say(Comment besides, String words, Long parent) {
        return comments.post(Kind.POST, besides.getSubject().getNumber(), CommentText.of(words, parent))
                .getNumber();
    }

    @Test
    void aReplyStandsUnderItsRootAndAForeignParentIsRefused() {
        var root = given.comment("첫 의견");
        var reply = say(root, "답글", root.getNumber());
        var deeper = say(root, "답글의 답글", reply);

        assertThat(threads.list(root.getSubject().getId(), ThreadOrder.OLDEST, PageRequest.first(20))
                        .items())
                .singleElement()
                .satisfies(row ->
                        assertThat(row.replies()).extracting(CommentRow::number).containsExactly(reply, deeper));
        var elsewhere = given.publishedPost().getNumber();
        assertThatThrownBy(() -> comments.post(Kind.POST, elsewhere, CommentText.of("x", root.getNumber())))
                .isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field())
                        .containsExactly("parent"));
    }

    @Test
    void aWithdrawnCommentLeavesAStoneAndItsReplies() {
        var root = given.comment("취소할 의견");
        say(root, "남는 답글", root.getNumber());

        comments.withdraw(root.getNumber());

        assertThat(threads.list(root.getSubject().getId(), ThreadOrder.OLDEST, PageRequest.first(20))
                        .items())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.isPublic()).isFalse();
                    assertThat(row.bodyHtml()).isEmpty();
                    assertThat(row.replies()).hasSize(1);
                });
        assertThatThrownBy(() -> comments.wordings(root.getNumber())).isInstanceOf(DomainException.class);
    }

    @Test
    void everyOrderPagesWithoutGapsAndAPermalinkFindsItsPage() {
        var first = given.comment("1번");
        var post = first.getSubject().getId();
        List<Long> all = new ArrayList<>(List.of(first.getNumber()));
        for (int i = 2; i <= 45; i++) {
            all.add(say(first, i + "번", null));
        }
        given.signedIn(given.resident());
        supports.support(all.get(30));

        assertThat(numbers(post, ThreadOrder.OLDEST, 2, 20)).isEqualTo(all.subList(20, 40));
        assertThat(numbers(post, ThreadOrder.OLDEST, 3, 20)).isEqualTo(all.subList(40, 45));
        assertThat(numbers(post, ThreadOrder.OLDEST, 4, 20)).isEmpty();
        assertThat(numbers(post, ThreadOrder.NEWEST, 1, 3)).containsExactly(all.get(44), all.get(43), all.get(42));
        assertThat(numbers(post, ThreadOrder.NEWEST, 3, 20)).hasSize(5).endsWith(all.get(0));
        assertThat(numbers(post, ThreadOrder.SUPPORTS, 1, 2)).containsExactly(all.get(30), all.get(0));
        assertThat(threads.placeOf(all.get(19)).page()).isEqualTo(1);
        assertThat(threads.placeOf(all.get(20)).page()).isEqualTo(2);
        assertThat(threads.placeOf(all.get(44)).page()).isEqualTo(3);
    }

    @Test
    void manyRepliesHaveAPageOfTheirOwn() {
        var root = given.comment("물음");
        List<Long> replies = new ArrayList<>();
        for (int i = 1; i <= 25; i++) {
            replies.add(say(root, "답 " + i, root.getNumber()));
        }

        var row = threads.list(root.getSubject().getId(), ThreadOrder.OLDEST, PageRequest.first(20))
                .items()
                .get(0);

        assertThat(row.replies()).extracting(CommentRow::number).isEqualTo(replies.subList(0, 2));
        assertThat(row.moreReplies()).isEqualTo(23);
        assertThat(threads.placeOf(replies.get(1)).root()).isNull();
        assertThat(threads.placeOf(replies.get(24)))
                .satisfies(place -> assertThat(place.root()).isEqualTo(root.getNumber()))
                .satisfies(place -> assertThat(place.page()).isEqualTo(2));
        assertThat(threads.replies(row, new PageRequest(2, 20)).items()).hasSize(5);
    }

    @Test
    void aPageCostsFewStatements() {
        var root = given.comment("뿌리");
        for (int i = 0; i < 30; i++) {
            say(root, "말 " + i, i % 3 == 0 ? root.getNumber() : null);
        }
        var statistics =
                em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long least = Long.MAX_VALUE; // jobs beside it count as well, but not every time
        for (int i = 0; i < 5; i++) {
            statistics.clear();
            threads.list(Kind.POST, root.getSubject().getNumber(), ThreadOrder.NEWEST, PageRequest.first(20));
            least = Math.min(least, statistics.getPrepareStatementCount());
        }

        assertThat(least).isBetween(1L, (long) MOST_STATEMENTS);
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void supportsCountOncePerPersonAndGoBack() {
        var comment = given.comment("좋은 생각");
        assertRefused("own-comment", () -> supports.support(comment.getNumber()));
        given.signedIn(given.newcomer());

        supports.support(comment.getNumber());
        var twice = supports.support(comment.getNumber());
        assertThat(twice.supports()).isEqualTo(1);
        assertThat(twice.supported()).isTrue();

        assertThat(supports.withdraw(comment.getNumber()).supports()).isZero();
        assertThat(supports.withdraw(comment.getNumber()).supported()).isFalse();
    }

    @Test
    void anEditKeepsTheEarlierWording() {
        var comment = given.comment("처음 말");
        int version = comments.read(comment.getNumber()).getVersion();
        var author = comment.getAuthor();

        comments.edit(comment.getNumber(), CommentText.of("고친 말", null), version);

        assertRefused("out-of-date", () -> comments.edit(comment.getNumber(), CommentText.of("또", null), version));
        assertThat(comments.row(comment.getNumber()).isEdited()).isTrue();
        assertThat(comments.wordings(comment.getNumber()))
                .extracting(Wording::body)
                .containsExactly("처음 말", "고친 말");
        given.signedIn(given.resident());
        assertRefused(
                "not-the-author", () -> comments.edit(comment.getNumber(), CommentText.of("남의 말", null), version + 1));
        assertThat(author).isNotNull();
    }

    @Test
    void aStanceBelongsToProposals() {
        var proposal = given.openProposal();
        var comment = comments.post(Kind.PROPOSAL, proposal.getNumber(), CommentText.of("좋아요", null, Stance.FOR));
        assertThat(comments.row(comment.getNumber()).stance()).isEqualTo(Stance.FOR);
        assertThat(comments.row(comment.getNumber()).bySubjectAuthor()).isTrue();

        var post = given.publishedPost();
        assertThatThrownBy(() -> comments.post(Kind.POST, post.getNumber(), CommentText.of("좋아요", null, Stance.FOR)))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("stance-on-proposals-only");
    }

    @Test
    void whoIsNamedOrAnsweredLearnsOfItOnce() {
        Person named = given.resident();

        var comment = given.comment("@" + named.getHandle() + " 님, `@" + named.getHandle() + "` 그리고 @nobody-there");

        assertThat(comment.getBodyHtml())
                .contains("href=\"/writers/" + named.getHandle() + "\"")
                .doesNotContain("/writers/nobody");
        say(comment, "답글이에요", comment.getNumber());
        given.signedIn(named);
        assertThat(notices.mine()).extracting(Notice::getKind).containsExactly(Notice.Kind.MENTIONED);
        say(comment, "불러서 왔어요", comment.getNumber());
        given.signedIn(comment.getAuthor());
        assertThat(notices.mine()).extracting(Notice::getKind).containsExactly(Notice.Kind.ANSWERED);
    }

    @Test
    void whomAReaderMutesOnlyThatReaderFindsMuted() {
        var comment = given.comment("시끄러운 말");
        var loud = comment.getAuthor();
        var reader = given.signedIn(given.resident());

        mutes.mute(loud.getHandle());
        assertThat(comments.row(comment.getNumber()).muted()).isTrue();
        assertThat(mutes.mine()).singleElement().satisfies(m -> assertThat(m.handle())
                .isEqualTo(loud.getHandle()));
        assertRefused("muting-oneself", () -> mutes.mute(reader.getHandle()));

        given.signedIn(given.resident());
        assertThat(comments.row(comment.getNumber()).muted()).isFalse();
        given.signedIn(reader);
        mutes.unmute(loud.getHandle());
        assertThat(comments.row(comment.getNumber()).muted()).isFalse();
    }

    @Test
    void whatNobodyCanReadIsRefused() {
        assertThatThrownBy(() -> CommentText.of("a" + "\u0301".repeat(5_000), null))
                .hasMessageContaining("stacked-marks");
        assertThatThrownBy(() -> CommentText.of("글\u202Etxet", null)).hasMessageContaining("hidden-characters");
        assertThatThrownBy(() -> given.comment("\u0001\u0002\u0007")).hasMessageContaining("required");
        assertThatThrownBy(() -> given.comment("가".repeat(10_001))).hasMessageContaining("too-long");
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
