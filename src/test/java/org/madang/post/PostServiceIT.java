package org.madang.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(posts.list(PostFilter.ALL, PageRequest.first(20)).items())
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
        assertThat(posts.list(PostFilter.ALL, PageRequest.first(100)).items())
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

    private List<Long> numbers(PostFilter filter) {
        return posts.list(filter, PageRequest.first(20)).items().stream()
                .map(PostCard::number)
                .toList();
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
