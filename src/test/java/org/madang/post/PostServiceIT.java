package org.madang.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.shared.DomainException;
import org.madang.shared.PageRequest;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

@ExtendWith(ArquillianExtension.class)
class PostServiceIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    PostService posts;

    @Inject
    PostLists lists;

    @Inject
    CorrectionService corrections;

    @Inject
    WorkingCopyService copies;

    @Test
    void aDraftIsSeenByItsWriterAlone() {
        given.signedIn(given.newcomer());
        var draft = posts.create(Given.postText("초안"));

        assertThat(posts.read(draft.getNumber()).getTitle()).isEqualTo("초안");
        assertThat(posts.myDrafts()).extracting(Post::getNumber).containsExactly(draft.getNumber());

        given.signedIn(given.newcomer());
        assertRefused("not-found", () -> posts.read(draft.getNumber()));
        assertRefused("not-found", () -> posts.edit(draft.getNumber(), Given.postText("남의 글"), null));
        given.nobodySignedIn();
        assertRefused("not-found", () -> posts.read(draft.getNumber()));
        assertRefused("not-signed-in", () -> posts.publish(draft.getNumber(), null, List.of()));
    }

    @Test
    void aPublishedPostIsReadByAllAndPublishedOnce() {
        var post = given.publishedPost();

        assertRefused("already-published", () -> posts.publish(post.getNumber(), null, List.of()));
        given.nobodySignedIn();
        assertThat(posts.read(post.getNumber()).getBodyHtml()).contains("<p>산책로가");
        assertThat(lists.list(PostFilter.ALL, PageRequest.first(20)).items())
                .extracting(PostCard::number)
                .contains(post.getNumber());
    }

    @Test
    void aTimeToComeKeepsItADraft() {
        given.signedIn(given.newcomer());
        var draft = posts.create(Given.postText("내일 글"));

        var scheduled = posts.publish(draft.getNumber(), Instant.now().plus(Duration.ofDays(1)), List.of());

        assertThat(scheduled.isPublic()).isFalse();
        assertThat(scheduled.getScheduledAt()).isNotNull();
        assertThat(posts.due()).doesNotContain(draft.getNumber());
        posts.publishDue(draft.getNumber());
        assertThat(posts.read(draft.getNumber()).isPublic()).isFalse();
    }

    @Test
    void whoEditsAnOldVersionIsTold() {
        given.signedIn(given.newcomer());
        var draft = posts.create(Given.postText("첫 제목"));
        posts.edit(draft.getNumber(), Given.postText("둘째 제목"), draft.getVersion());

        assertRefused("out-of-date", () -> posts.edit(draft.getNumber(), Given.postText("늦은 제목"), draft.getVersion()));
        assertThat(posts.read(draft.getNumber()).getTitle()).isEqualTo("둘째 제목");
    }

    @Test
    void aWithdrawnPostIsGone() {
        var post = given.publishedPost();

        posts.withdraw(post.getNumber());

        assertRefused("gone", () -> posts.read(post.getNumber()));
        assertThat(lists.list(PostFilter.ALL, PageRequest.first(100)).items())
                .extracting(PostCard::number)
                .doesNotContain(post.getNumber());
    }

    @Test
    void listsAreNarrowedByEveryPartOfTheFilter() {
        var post = given.publishedPost();
        var writer = java.util.Objects.requireNonNull(post.getAuthor()).getHandle();

        assertThat(numbers(PostFilter.byWriter(writer))).containsExactly(post.getNumber());
        assertThat(numbers(new PostFilter("culture", null, writer, "산책", null, PostFilter.Sort.COMMENTS)))
                .containsExactly(post.getNumber());
        assertThat(numbers(new PostFilter("traffic", null, writer, null, null, PostFilter.Sort.NEWEST)))
                .isEmpty();
        assertThat(numbers(new PostFilter(null, null, writer, "없는말", null, PostFilter.Sort.NEWEST)))
                .isEmpty();
    }

    @Test
    void aCorrectionIsToldAndEveryWordingStays() {
        var post = given.publishedPost();
        var text = Given.postText("고친 소식");

        assertRefused("invalid", () -> corrections.correct(post.getNumber(), text, null, " "));
        corrections.correct(post.getNumber(), text, null, "숫자가 틀려서");
        corrections.correct(post.getNumber(), Given.postText("두 번 고친 소식"), null, "또 틀려서");

        assertThat(corrections.wordings(post.getNumber()))
                .extracting(PostVersion::getTextVersion, PostVersion::getTitle, PostVersion::getReason)
                .containsExactly(
                        tuple(3, "두 번 고친 소식", "또 틀려서"), tuple(2, "고친 소식", "숫자가 틀려서"), tuple(1, "산책로 소식", null));
        given.nobodySignedIn();
        assertThat(corrections.corrections(post.getNumber())).hasSize(2);
        assertThat(corrections
                        .newest(posts.read(post.getNumber()))
                        .orElseThrow()
                        .getReason())
                .isEqualTo("또 틀려서");
    }

    @Test
    void whatIsBeingChangedIsTheWritersAloneUntilItIsPutUp() {
        var post = given.publishedPost();
        var first = copies.keep(post.getNumber(), WorkingText.of("새 제목", "", "새 글"), 0);

        assertRefused("out-of-date", () -> copies.keep(post.getNumber(), WorkingText.of("늦은 창", "", ""), 0));
        copies.keep(post.getNumber(), WorkingText.of("새 제목 둘", "", "새 글"), first.getTag());
        assertThat(posts.read(post.getNumber()).getTitle()).isEqualTo("산책로 소식");
        var writer = java.util.Objects.requireNonNull(post.getAuthor());
        given.signedIn(given.newcomer());
        assertThatThrownBy(() -> copies.find(post.getNumber())).isInstanceOf(DomainException.class);

        given.signedIn(writer);
        corrections.correct(post.getNumber(), Given.postText("새 제목 둘"), null, "더 알게 되어서");
        assertThat(copies.find(post.getNumber())).isEmpty();
    }

    @Test
    void aSeriesLeadsOnAndBack() {
        given.signedIn(given.resident());
        List<Long> parts = new java.util.ArrayList<>();
        for (var title : List.of("첫째", "둘째", "셋째")) {
            var text = PostText.of(title, "글", null, null, null, List.of(), "느티천 이야기", null, "ko");
            parts.add(posts.create(text).getNumber());
            posts.publish(parts.get(parts.size() - 1), null, List.of());
        }

        var place = lists.inSeries(posts.read(parts.get(1)));

        assertThat(place.position()).isEqualTo(2);
        assertThat(place.size()).isEqualTo(3);
        assertThat(java.util.Objects.requireNonNull(place.previous()).title()).isEqualTo("첫째");
        assertThat(java.util.Objects.requireNonNull(place.next()).title()).isEqualTo("셋째");
        assertThat(lists.inSeries(posts.read(parts.get(0))).previous()).isNull();
    }

    @Test
    void whyItIsGoneStaysAtItsAddress() {
        var post = given.publishedPost();

        posts.withdraw(post.getNumber(), GoneReason.MISTAKE);

        assertThatThrownBy(() -> posts.read(post.getNumber()))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.parameters()).containsEntry("reason", "MISTAKE"));
    }

    private List<Long> numbers(PostFilter filter) {
        return lists.list(filter, PageRequest.first(20)).items().stream()
                .map(PostCard::number)
                .toList();
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
