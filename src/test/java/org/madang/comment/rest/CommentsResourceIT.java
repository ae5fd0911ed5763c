package org.madang.comment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

@ExtendWith(RunningMadang.class)
class CommentsResourceIT {

    private ApiCaller visitor;
    private ApiCaller reader;
    private String path;

    @BeforeEach
    void publish(Madang madang) {
        visitor = ApiCaller.at(madang);
        reader = visitor.as("resident15");
        var writer = visitor.as("writer2");
        var post = "/posts/"
                + writer.post("/posts", json("{'title':'말을 걸어 주세요','body':'내용'}"))
                        .number("number");
        writer.put(post + "/publication");
        path = post + "/comments";
    }

    private int comment(String body) {
        var reply = reader.post(path, body);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.number("id");
    }

    @Test
    void commentsAndTheirRepliesMakeAThread() {
        int root = comment(json("{'body':'잘 읽었어요.'}"));
        int reply = comment(json("{'body':'고마워요.','parent':%d}", root));
        int deeper = comment(json("{'body':'저도요.','parent':%d,'private':false}", reply));

        var list = visitor.get(path);

        assertThat(list.number("total")).isEqualTo(1);
        var thread = list.items().get(0);
        assertThat(thread.getInt("id")).isEqualTo(root);
        assertThat(thread.getJsonArray("replies").getValuesAs(JsonObject.class))
                .extracting(r -> r.getInt("id"))
                .containsExactly(reply, deeper);
        assertThat(visitor.get("/comments/" + deeper).number("parent")).isEqualTo(root);
        assertThat(visitor.get("/comments/" + root)
                        .json()
                        .getJsonObject("subject")
                        .getString("kind"))
                .isEqualTo("POST");
    }

    @Test
    void theNewestComeFirstIfAskedFor() {
        int first = comment(json("{'body':'하나'}"));
        int second = comment(json("{'body':'둘'}"));

        assertThat(visitor.get(path).items()).extracting(c -> c.getInt("id")).containsExactly(first, second);
        assertThat(visitor.get(path + "?sort=NEWEST&size=1").items())
                .extracting(c -> c.getInt("id"))
                .containsExactly(second);
    }

    @Test
    void badCommentsAreRefusedByField() {
        assertThat(reader.post(path, "{}").faults()).containsExactly("body required");
        assertThat(reader.post(path, json("{'body':'%s'}", "가".repeat(2_001))).faults())
                .containsExactly("body too-long");
        assertThat(reader.post(path, json("{'body':'x','parent':999999999}")).faults())
                .containsExactly("parent unknown-parent");
        int elsewhere = visitor.get("/posts/1/comments").items().get(0).getInt("id");
        assertThat(reader.post(path, json("{'body':'x','parent':%d}", elsewhere))
                        .faults())
                .containsExactly("parent unknown-parent");
        assertThat(reader.post(path, json("{'body':'%s'}", "가".repeat(10_001))).faults())
                .containsExactly("body too-long");
        assertThat(reader.post(path, json("{'body':'%s'}", "\\u0001\\u0007")).faults())
                .containsExactly("body required");
        assertThat(reader.post(path, json("{'body':'a%s'}", "\u0301".repeat(5_000)))
                        .faults())
                .containsExactly("body stacked-marks");
        assertThat(reader.post(path, json("{'body':'글%stxet'}", "\u202E")).faults())
                .containsExactly("body hidden-characters");
        assertThat(visitor.get(path).number("total")).isZero();
    }

    @Test
    void aCommentIsTakenBackByItsAuthorAndTheAnswersStay() {
        int root = comment(json("{'body':'지울 말'}"));
        int reply = comment(json("{'body':'남을 말','parent':%d}", root));
        assertThat(visitor.as("resident16").delete("/comments/" + root).code()).isEqualTo("not-the-author");

        assertThat(reader.delete("/comments/" + root).status()).isEqualTo(204);

        var stone = visitor.get(path).items().get(0);
        assertThat(stone.getString("visibility")).isEqualTo("WITHDRAWN");
        assertThat(stone.getString("body")).isEmpty();
        assertThat(stone.getString("bodyHtml")).isEmpty();
        assertThat(stone.getJsonArray("replies").getJsonObject(0).getInt("id")).isEqualTo(reply);
        assertThat(reader.delete("/comments/" + root).status()).isEqualTo(410);
    }

    @Test
    void draftsTakeNoComments() {
        int draft = visitor.as("writer2")
                .post("/posts", json("{'title':'초안','body':'내용'}"))
                .number("number");

        assertThat(reader.post("/posts/" + draft + "/comments", json("{'body':'x'}"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/posts/" + draft + "/comments").status()).isEqualTo(404);
    }
}
