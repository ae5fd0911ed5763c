package org.madang.post.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

@ExtendWith(RunningMadang.class)
class CoAuthorsIT {

    private static final String DRAFT =
            json("{'title':'둘이 걷는 길','body':'첫 문장.','topic':'culture','licence':'CC-BY-4.0'}");

    private ApiCaller visitor;
    private ApiCaller first;
    private ApiCaller second;
    private String path;

    @BeforeEach
    void begin(Madang madang) {
        visitor = ApiCaller.at(madang);
        first = visitor.as("writer1");
        second = visitor.as("writer2");
        path = "/posts/" + first.post("/posts", DRAFT).number("number");
    }

    private void writeTogether() {
        assertThat(first.put(path + "/authors/writer2").status()).isEqualTo(204);
        assertThat(second.put(path + "/authors").status()).isEqualTo(204);
    }

    @Test
    void whoWasOnlyAskedHasNoRightYet() {
        assertThat(first.put(path + "/authors/writer2").status()).isEqualTo(204);

        assertThat(second.get(path).status()).isEqualTo(404);
        assertThat(second.patch(path, "*", json("{'body':'남의 글.'}")).status()).isEqualTo(404);
        assertThat(visitor.as("writer3").put(path + "/authors").status()).isEqualTo(404);
        assertThat(first.get(path).response().body()).contains("\"coAuthors\":[]");
    }

    @Test
    void whoAcceptsEditsAndPublishesAndIsNamed(Madang madang) {
        writeTogether();

        assertThat(second.patch(path, "*", json("{'body':'둘째 문장.'}")).status()).isEqualTo(200);
        assertThat(second.put(path + "/publication").status()).isEqualTo(200);
        var page = PageVisitor.at(madang).get(path).body();
        assertThat(page).contains("/writers/writer1", "/writers/writer2");
        assertThat(visitor.get(path).response().body()).contains("\"handle\":\"writer2\"");
        assertThat(visitor.get("/posts?writer=writer2").response().body()).contains("둘이 걷는 길");
        assertThat(madang.visitor().get("/feeds/posts.json").body()).contains("/writers/writer2\"}]".replace("}]", ""));
    }

    @Test
    void onlyTheFirstAuthorTakesItBackAndAsksOthers() {
        writeTogether();

        assertThat(second.delete(path).code()).isEqualTo("not-the-first-author");
        assertThat(second.put(path + "/authors/writer3").code()).isEqualTo("not-the-first-author");
        assertThat(first.put(path + "/authors/writer2").code()).isEqualTo("already-an-author");
        assertThat(visitor.as("writer3").get(path + "/authors").status()).isEqualTo(404);
    }

    @Test
    void whoLeavesOrIsTakenOutHasNoRightAnyMore() {
        writeTogether();
        assertThat(second.delete(path + "/authors/writer2").status()).isEqualTo(204);
        assertThat(second.get(path).status()).isEqualTo(404);

        writeTogether();
        assertThat(first.delete(path + "/authors/writer2").status()).isEqualTo(204);
        assertThat(second.get(path).status()).isEqualTo(404);
    }

    @Test
    void invitationsAreAcceptedOnOnesOwnPage(Madang madang) {
        first.put(path + "/authors/writer4");
        var asked = PageVisitor.as(madang, "writer4");
        assertThat(asked.get("/account").body()).contains("둘이 걷는 길");

        assertThat(asked.send(path + "/invitation", "decline", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(asked.get(path + "/invitation").statusCode()).isEqualTo(404);
    }

    @Test
    void anOldWordingIsBroughtBackIntoTheEditor(Madang madang) {
        first.put(path + "/publication");
        first.patch(path, "*", json("{'body':'바뀐 문장.','reason':'고침'}"));
        var writer = PageVisitor.as(madang, "writer1");

        assertThat(writer.get(path + "/history").body()).contains(path + "/edit?wording=1");
        assertThat(writer.get(path + "/edit?wording=1").body())
                .contains("첫 문장.")
                .doesNotContain("바뀐 문장.");
        assertThat(writer.get(path + "/edit?wording=9").statusCode()).isEqualTo(404);
        assertThat(PageVisitor.as(madang, "writer3").get(path + "/history").body())
                .doesNotContain("wording=1");
    }
}
