package org.madang.post.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

@ExtendWith(RunningMadang.class)
class PostsResourceIT {

    private static final String DRAFT =
            json("{'title':'골목 이야기','body':'첫 문장.','topic':'traffic','tags':['#골목','골목','Walk'],"
                    + "'neighbourhood':'neuti-dong','series':'골목','licence':'CC-BY-SA-4.0'}");

    private ApiCaller visitor;
    private ApiCaller writer;

    @BeforeEach
    void comeIn(Madang madang) {
        visitor = ApiCaller.at(madang);
        writer = visitor.as("writer1");
    }

    private String draft() {
        return "/posts/" + writer.post("/posts", DRAFT).number("number");
    }

    private String published() {
        var path = draft();
        assertThat(writer.put(path + "/publication").status()).isEqualTo(200);
        return path;
    }

    @Test
    void aDraftIsMadeWithItsAddressAndTag() {
        var reply = writer.post("/posts", DRAFT);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location")).endsWith("/api/v1/posts/" + reply.number("number"));
        assertThat(reply.header("ETag")).isNotEmpty();
        assertThat(reply.texts("tags")).containsExactly("골목", "walk");
        assertThat(reply.text("licence")).isEqualTo("CC-BY-SA-4.0");
        assertThat(reply.text("summary")).isEqualTo("첫 문장.");
        assertThat(reply.isNull("publishedAt")).isTrue();
        assertThat(reply.text("url")).endsWith("/posts/" + reply.number("number"));
    }

    @Test
    void aDraftIsSeenByItsWriterAlone() {
        var path = draft();

        assertThat(writer.get(path).status()).isEqualTo(200);
        assertThat(visitor.get(path).code()).isEqualTo("not-found");
        assertThat(visitor.as("writer2").get(path).code()).isEqualTo("not-found");
        assertThat(visitor.as("writer2").patch(path, "*", "{}").code()).isEqualTo("not-found");
        assertThat(visitor.as("writer2").put(path + "/publication").code()).isEqualTo("not-found");
    }

    @Test
    void aChangeKeepsWhatIsLeftOutAndClearsWhatIsNull() {
        var path = draft();
        var tag = writer.get(path).header("ETag");

        var changed = writer.patch(path, tag, json("{'title':'새 제목','topic':null,'tags':[]}"));

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.text("title")).isEqualTo("새 제목");
        assertThat(changed.isNull("topic")).isTrue();
        assertThat(changed.texts("tags")).isEmpty();
        assertThat(changed.text("body")).isEqualTo("첫 문장.");
        assertThat(changed.text("series")).isEqualTo("골목");
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
        assertThat(writer.get(path).header("ETag")).isEqualTo(changed.header("ETag"));
    }

    @Test
    void aSummaryTakenFromTheBodyFollowsIt() {
        var path = draft();

        assertThat(writer.patch(path, "*", json("{'body':'다른 문장.'}")).text("summary"))
                .isEqualTo("다른 문장.");
        assertThat(writer.patch(path, "*", json("{'summary':'내 요약'}")).text("summary"))
                .isEqualTo("내 요약");
        assertThat(writer.patch(path, "*", json("{'body':'또 다른 문장.'}")).text("summary"))
                .isEqualTo("내 요약");
    }

    @Test
    void aMergePatchIsTakenAsSuch() {
        var reply = writer.with("If-Match", "*")
                .send("PATCH", draft(), json("{'title':'새 제목'}"), "Content-Type", "application/merge-patch+json");

        assertThat(reply.status()).isEqualTo(200);
    }

    @Test
    void aChangeSaysWhatItChanges() {
        var path = draft();
        var tag = writer.get(path).header("ETag");
        writer.patch(path, tag, json("{'title':'먼저'}"));

        assertThat(writer.send("PATCH", path, "{}").code()).isEqualTo("if-match-required");
        assertThat(writer.send("PATCH", path, "{}").status()).isEqualTo(428);
        assertThat(writer.patch(path, tag, json("{'title':'나중'}")).status()).isEqualTo(409);
        assertThat(writer.patch(path, tag, json("{'title':'나중'}")).code()).isEqualTo("out-of-date");
        assertThat(writer.get(path).text("title")).isEqualTo("먼저");
    }

    @Test
    void ofTwoChangesAtOnceOneWins() {
        var path = draft();
        var tag = writer.get(path).header("ETag");

        var statuses = IntStream.range(0, 6)
                .mapToObj(
                        i -> CompletableFuture.supplyAsync(() -> writer.patch(path, tag, json("{'title':'제목 %d'}", i))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Reply::status)
                .sorted()
                .toList();

        assertThat(statuses).isEqualTo(List.of(200, 409, 409, 409, 409, 409));
    }

    @ParameterizedTest
    @CsvSource({"title, 120", "summary, 300", "series, 80"})
    void textsHaveAGreatestLength(String field, int most) {
        var path = draft();

        assertThat(writer.patch(path, "*", json("{'%s':'%s'}", field, "가".repeat(most)))
                        .status())
                .isEqualTo(200);
        var tooLong = writer.patch(path, "*", json("{'%s':'%s'}", field, "가".repeat(most + 1)));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.faults()).containsExactly(field + " too-long");
        assertThat(tooLong.json().toString()).contains(most + "자");
    }

    @Test
    void allFieldsAtFaultAreToldAtOnce() {
        var empty = writer.post("/posts", json("{'title':' ','body':null}"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.faults()).containsExactlyInAnyOrder("title required", "body required");

        var unknown = writer.post(
                "/posts",
                json(
                        "{'title':'x','body':'x','topic':'nowhere','neighbourhood':'nowhere','tags':['%s']}",
                        "x".repeat(31)));
        assertThat(unknown.faults())
                .containsExactlyInAnyOrder(
                        "topic unknown-topic", "neighbourhood unknown-neighbourhood", "tags too-long");
        assertThat(writer.post("/posts", json("{'title':'x','body':'x','licence':'MINE'}"))
                        .faults())
                .containsExactly("licence unknown-licence");
    }

    @Test
    void aPostIsPublishedOnceAndReadByAll() {
        var path = published();

        var read = visitor.get(path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("status")).isEqualTo("PUBLISHED");
        assertThat(read.isNull("publishedAt")).isFalse();
        assertThat(writer.put(path + "/publication").code()).isEqualTo("already-published");
        assertThat(visitor.as("writer2").put(path + "/publication").code()).isEqualTo("not-the-author");
    }

    @Test
    void aPostMayBePublishedLater() {
        var path = draft();

        assertThat(writer.put(path + "/publication", json("{'at':'2001-01-01T00:00:00Z'}"))
                        .faults())
                .containsExactly("at in-the-past");
        var scheduled = writer.put(path + "/publication", json("{'at':'2101-01-01T09:00:00+09:00'}"));
        assertThat(scheduled.text("status")).isEqualTo("SCHEDULED");
        assertThat(scheduled.text("scheduledAt")).isEqualTo("2101-01-01T00:00:00Z");
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @Test
    void changedWordsOfAPublishedPostCountUpItsTextVersion() {
        var path = published();

        assertThat(writer.patch(path, "*", json("{'topic':'culture'}")).number("textVersion"))
                .isEqualTo(1);
        var reworded = writer.patch(path, "*", json("{'body':'고친 문장.'}"));
        assertThat(reworded.number("textVersion")).isEqualTo(2);
        assertThat(reworded.isNull("editedAt")).isFalse();
    }

    @Test
    void aWithdrawnPostIsGone() {
        var path = published();
        assertThat(visitor.as("writer2").delete(path).code()).isEqualTo("not-the-author");

        assertThat(writer.delete(path).status()).isEqualTo(204);

        assertThat(visitor.get(path).status()).isEqualTo(410);
        assertThat(visitor.get(path).code()).isEqualTo("gone");
        assertThat(visitor.get(path + "/comments").status()).isEqualTo(410);
        assertThat(writer.delete(path).status()).isEqualTo(410);
    }

    @Test
    void aListIsNarrowedSortedAndPaged() {
        published();
        published();

        var first = visitor.get("/posts?writer=writer1&series=%EA%B3%A8%EB%AA%A9&tag=walk&size=1");
        assertThat(first.number("total")).isGreaterThanOrEqualTo(2);
        assertThat(first.number("page")).isEqualTo(1);
        assertThat(first.number("size")).isEqualTo(1);
        assertThat(first.items()).hasSize(1);
        var second = visitor.get("/posts?writer=writer1&series=%EA%B3%A8%EB%AA%A9&tag=walk&size=1&page=2");
        assertThat(second.items()).hasSize(1).isNotEqualTo(first.items());
        assertThat(visitor.get("/posts?topic=nowhere").items()).isEmpty();
        assertThat(visitor.get("/posts?sort=COMMENTS").items()).isNotEmpty();
    }

    @Test
    void scriptsDoNotSurviveInHtml() {
        var reply = writer.post(
                "/posts",
                json(
                        "{'title':'<script>alert(1)</script>','body':'<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>'}"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("bodyHtml")).doesNotContain("<script", "onerror", "href=\"javascript");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
