package org.madang.raising;

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

/** Posts on the front page, and what belongs to a post: over the API and as pages show it. */
@ExtendWith(RunningMadang.class)
class RaisingIT {

    private static final String REASON = json("{'reason':'모두가 읽으면 좋을 글이에요'}");

    private ApiCaller visitor;
    private PageVisitor reader;

    @BeforeEach
    void comeIn(Madang madang) {
        visitor = ApiCaller.at(madang);
        reader = PageVisitor.at(madang);
    }

    private String published(String author, String title, String body) {
        var writer = visitor.as(author);
        var draft = json("{'title':'%s','body':'%s','topic':'culture','licence':'CC-BY-4.0'}", title, body);
        var path = "/posts/" + writer.post("/posts", draft).number("number");
        assertThat(writer.put(path + "/publication").status()).isEqualTo(200);
        return path;
    }

    @Test
    void anEditorRaisesAPostOnceAndEverybodySeesWhy() {
        var path = published("writer3", "골목의 가로등", "가로등이 하나씩 켜졌다.");

        assertThat(visitor.as("writer1").put(path + "/raising", REASON).status())
                .isEqualTo(204);

        assertThat(reader.get("/").body()).contains("골목의 가로등", "모두가 읽으면 좋을 글이에요");
        assertThat(reader.get(path).body()).contains("모두가 읽으면 좋을 글이에요");
        assertThat(reader.get("/raised").body()).contains("골목의 가로등", "모두가 읽으면 좋을 글이에요", "/writers/writer1");
        assertThat(visitor.get("/raisings").items().get(0).getString("reason")).isEqualTo("모두가 읽으면 좋을 글이에요");
        assertThat(visitor.as("writer2").put(path + "/raising", REASON).code()).isEqualTo("already-raised");
        assertThat(visitor.as("writer1").delete(path + "/raising").status()).isEqualTo(405);
    }

    @Test
    void whoIsNoEditorRaisesNothingAndNobodyTheirOwn() {
        var path = published("writer1", "나의 글", "내가 쓴 글.");

        assertThat(visitor.put(path + "/raising", REASON).status()).isEqualTo(401);
        assertThat(visitor.as("resident1").put(path + "/raising", REASON).status())
                .isEqualTo(403);
        assertThat(visitor.as("writer1").put(path + "/raising", REASON).code()).isEqualTo("own-post");
        assertThat(visitor.as("writer4").put(path + "/raising", REASON).code()).isEqualTo("not-in-circle");
        assertThat(visitor.as("writer2").put(path + "/raising", "{}").status()).isEqualTo(422);
        assertThat(reader.get("/raised").body()).doesNotContain("나의 글");
    }

    @Test
    void anAdminTakesAWriterIntoTheCircleAndOut(Madang madang) {
        var admin = PageVisitor.as(madang, "admin");
        var path = published("writer2", "도서관의 오후", "비가 왔다.");

        assertThat(admin.send("/admin/people/writer5", "admit", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(reader.get("/raised").body()).contains("/writers/writer5");
        assertThat(visitor.as("writer5").put(path + "/raising", REASON).status())
                .isEqualTo(204);
        assertThat(admin.send("/admin/people/writer5", "dismiss", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(visitor.as("writer5").put(path + "/raising", REASON).code()).isEqualTo("not-in-circle");
        assertThat(reader.get("/raised").body()).contains("도서관의 오후");
    }

    @Test
    void aPostAndAProposalThatItLeadsToShowEachOther() {
        var path = published("writer3", "강변의 등불 이야기", "등을 달자는 [제안](/proposals/1)을 읽었다.");
        var proposal = visitor.get("/proposals/1").text("title");

        assertThat(reader.get("/proposals/1").body()).contains("강변의 등불 이야기");
        assertThat(reader.get(path).body()).contains(proposal);
        assertThat(visitor.get("/proposals/1/kin").response().body()).contains("강변의 등불 이야기");

        visitor.as("writer3").patch(path, "*", json("{'body':'이제는 다른 이야기다.'}"));
        assertThat(reader.get("/proposals/1").body()).doesNotContain("강변의 등불 이야기");
        visitor.as("writer3").patch(path, "*", json("{'body':'다시 [제안](/proposals/1) 이야기다.'}"));
        assertThat(reader.get("/proposals/1").body()).contains("강변의 등불 이야기");
        assertThat(visitor.as("writer3").delete(path).status()).isEqualTo(204);
        assertThat(reader.get("/proposals/1").body()).doesNotContain("강변의 등불 이야기");
    }

    @Test
    void postsWithTheSameWordsAreReadAlongside() {
        var first = published("writer3", "수달이 돌아온 느티천 여울", "느티천 여울에서 수달 발자국을 보았다. 수달은 여울을 좋아한다.");
        var second = published("writer4", "느티천 여울의 수달 가족", "수달 가족이 느티천 여울을 건넜다. 수달 새끼가 셋이다.");

        assertThat(visitor.get(second + "/kin").response().body()).contains("수달이 돌아온 느티천 여울");
        visitor.as("writer3").delete(first);
        assertThat(visitor.get(second + "/kin").response().body()).doesNotContain("수달이 돌아온 느티천 여울");
    }
}
