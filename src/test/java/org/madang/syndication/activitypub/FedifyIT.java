package org.madang.syndication.activitypub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.media.Photographs;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/**
 * Against a real server that is strict about signatures, in both dialects: it reads a post with its picture, the change
 * and the end; its answer comes here and is flagged; as a follower it sees the next post. Skipped where it is not
 * installed.
 */
@ExtendWith(RunningMadang.class)
class FedifyIT {

    private static final Duration SOON = Duration.ofSeconds(45);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"rfc9421, writer4, 7", "draft-cavage-http-signatures-12, writer5, 8"})
    void aNeighbourReadsAnswersAndIsFlagged(String first, String handle, int port, Madang madang) throws IOException {
        var installation = Fedify.installation();
        assumeTrue(installation.isPresent(), "No Fedify here: .ci/install-fedify installs it");
        try (var neighbour = Fedify.start(installation.get(), folder, Madang.peer(port), first)) {
            var writer = ApiCaller.at(madang).as(handle);
            var actor = neighbour.act("follow", "of", madang.address() + "/writers/" + handle);
            soon(() -> neighbour.received("Accept").size() == 1, "the follower is accepted");

            int post = publish(writer, "이웃 도시에 전하는 글 " + handle, picture(writer));
            soon(() -> neighbour.received("Create").size() == 1, "the post arrives");
            isReadWithItsPicture(madang, neighbour.received("Create").get(0).getJsonObject("object"));
            change(writer, post);
            soon(() -> neighbour.received("Update").toString().contains("고쳐 쓴 글"), "the change arrives");

            likedAndNotCounted(neighbour, madang, post);
            answeredAndFlagged(neighbour, madang, post, actor.getString("id"));

            PageVisitor.as(madang, handle)
                    .send("/posts/" + post + "/withdraw", "withdraw", Map.of("why", "CHANGED_MIND"));
            soon(() -> neighbour.received("Delete").size() == 1, "the end arrives");
            publish(writer, "그다음 글 " + handle, "");
            soon(() -> neighbour.received("Create").size() == 2, "the follower sees the next post");
            assertThat(neighbour.received("Error")).isEmpty();
        }
    }

    private static void soon(Supplier<Boolean> wanted, String what) {
        assertThat(Await.until(SOON, wanted::get)).as(what).isTrue();
    }

    private static String picture(ApiCaller writer) throws IOException {
        var picture = writer.uploadFile("/pictures", "walk.jpg", "image/jpeg", Photographs.jpeg(640, 480));
        assertThat(picture.status()).as(picture.toString()).isEqualTo(201);
        return picture.text("markdown");
    }

    private static int publish(ApiCaller writer, String title, String more) {
        var body = ("느티천 **산책로**를 걸었다.\n\n" + more).replace("\n", "\\n").replace("\"", "\\\"");
        var draft = writer.post(
                "/posts",
                "{\"title\":\"" + title + "\",\"body\":\"" + body
                        + "\",\"topic\":\"culture\",\"licence\":\"CC-BY-4.0\"}");
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        int number = draft.number("number");
        assertThat(writer.put("/posts/" + number + "/publication", json("{'channels':['activitypub']}"))
                        .status())
                .isEqualTo(200);
        return number;
    }

    private static void isReadWithItsPicture(Madang madang, JsonObject article) {
        assertThat(article.getString("content")).contains("<strong>산책로</strong>");
        var attachment = article.get("attachment");
        var picture = attachment instanceof JsonObject one
                ? one
                : attachment.asJsonArray().getJsonObject(0);
        var address = picture.getString("url");
        assertThat(madang.visitor()
                        .get(address.substring(madang.address().toString().length()))
                        .statusCode())
                .isEqualTo(200);
    }

    private static void change(ApiCaller writer, int post) {
        var read = writer.get("/posts/" + post);
        assertThat(writer.patch("/posts/" + post, read.header("ETag"), json("{'body':'고쳐 쓴 글이에요'}"))
                        .status())
                .isEqualTo(200);
    }

    private static void likedAndNotCounted(Fedify neighbour, Madang madang, int post) throws IOException {
        var api = ApiCaller.at(madang);
        neighbour.act("like", "of", madang.address() + "/ap/posts/" + post);
        var path = "/ap/posts/" + post;
        soon(
                () -> madang.visitor()
                        .get(path)
                        .body()
                        .contains("\"likes\":{\"type\":\"Collection\",\"totalItems\":1}"),
                "the like is told apart");
        assertThat(api.get("/posts/" + post).body()).doesNotContain("\"supports\":1");
    }

    private static void answeredAndFlagged(Fedify neighbour, Madang madang, int post, String actor) throws IOException {
        var words = "이웃 도시에서 잘 읽었어요 " + post;
        var note = neighbour.act("reply", "to", madang.address() + "/ap/posts/" + post, "words", words);
        var staff = PageVisitor.as(madang, "staff.parks");
        soon(() -> staff.get("/desk/replies").body().contains(words), "the answer waits");
        staff.send("/desk/replies", "rows:" + rowOf(staff.get("/desk/replies").body(), words) + ":show", Map.of());
        var api = ApiCaller.at(madang);
        var comment = api.get("/posts/" + post + "/comments").items().stream()
                .filter(one -> one.toString().contains(words))
                .findFirst()
                .orElseThrow();
        var flag = api.as("resident7").post("/comments/" + comment.getInt("id") + "/flags", json("{'reason':'SPAM'}"));
        assertThat(flag.status()).as(flag.toString()).isEqualTo(201);

        neighbour.act("unsay", "at", actor, "what", note.getString("id"));
        soon(
                () -> !api.get("/posts/" + post + "/comments").body().contains(words),
                "what is deleted there is gone here");
    }

    /** Which row of the page holds these words: the next button belongs to it. */
    private static String rowOf(String page, String words) {
        return page.substring(page.indexOf(words)).replaceAll("(?s).*?rows:([0-9]+):show.*", "$1");
    }
}
