package org.madang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** The whole main job from end to end, over the API alone. */
@ExtendWith(RunningMadang.class)
class MainJobHttpIT {

    private static final String PASSWORD = "느티천을 걷는 아침";

    private ApiCaller visitor;

    @BeforeEach
    void comeIn(Madang madang) {
        visitor = ApiCaller.at(madang);
    }

    @Test
    void aWriterSignsUpWritesAndPublishes() {
        var handle = "it.writer" + System.nanoTime() % 1_000_000_000;
        var account = visitor.post(
                "/accounts",
                json(
                        "{'handle':'%s','displayName':'새 기자','email':'%s@example.org','password':'%s',"
                                + "'consents':['TERMS','PRIVACY']}",
                        handle, handle, PASSWORD));
        assertThat(account.status()).as(account.toString()).isEqualTo(201);
        assertThat(account.header("Location")).endsWith("/api/v1/accounts/" + handle);
        var writer = visitor.with("Authorization", "Bearer " + visitor.token(handle, PASSWORD));

        var draft = writer.post(
                "/posts",
                json("{'title':'느티천의 아침','body':'느티천 **산책로**를 걸었다.','topic':'safety-environment','tags':['#산책']}"));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        assertThat(draft.text("status")).isEqualTo("DRAFT");
        int number = draft.number("number");
        assertThat(visitor.get("/posts/" + number).status()).isEqualTo(404);

        var published = writer.put("/posts/" + number + "/publication", json("{'channels':[]}"));
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(published.text("status")).isEqualTo("PUBLISHED");

        var read = visitor.get("/posts/" + number);
        assertThat(read.text("title")).isEqualTo("느티천의 아침");
        assertThat(read.text("bodyHtml")).contains("<strong>산책로</strong>");
        assertThat(read.json().getJsonObject("author").getString("handle")).isEqualTo(handle);
        assertThat(read.texts("tags")).containsExactly("산책");
        assertThat(numbers(visitor.get("/posts?writer=" + handle))).containsExactly(number);
    }

    @Test
    void aProposalGoesFromADraftToTheCitysAnswer() {
        int number = propose();
        find(number);
        support(number);
        int comment = commentOn(number);
        fold(comment);
        answer(number);
    }

    private int propose() {
        var author = visitor.as("resident1");
        var draft = author.post(
                "/proposals",
                json("{'title':'느티천에 긴 의자를','problem':'느티천 산책로가 길어서 쉴 곳이 없어요.',"
                        + "'solution':'징검다리 옆에 긴 의자를 두 개 놓아 주세요.','effect':'어르신도 끝까지 걸을 수 있어요.',"
                        + "'topic':'welfare','neighbourhood':'neuti-dong','location':'느티천 징검다리 옆','tags':['산책로']}"));
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        int number = draft.number("number");

        var submitted = author.put("/proposals/" + number + "/submission");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        assertThat(submitted.text("status")).isEqualTo("OPEN");
        return number;
    }

    /** The text says "산책로가", and is found by "산책로를". */
    private void find(int number) {
        var query = "/search?size=100&type=PROPOSAL&q=" + URLEncoder.encode("산책로를", StandardCharsets.UTF_8);
        var found = visitor.get(query);
        for (int i = 0; i < 50 && !numbers(found).contains(number); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            found = visitor.get(query);
        }
        assertThat(numbers(found)).contains(number);
    }

    private void support(int number) {
        var path = "/proposals/" + number + "/support";

        for (int twice = 0; twice < 2; twice++) {
            var supported = visitor.as("resident2").put(path);
            assertThat(supported.status()).as(supported.toString()).isEqualTo(200);
            assertThat(supported.number("supports")).isEqualTo(1);
            assertThat(supported.isTrue("supported")).isTrue();
            assertThat(supported.number("version")).isEqualTo(1);
        }
        assertThat(visitor.as("resident1").put(path).code()).isEqualTo("own-proposal");
        assertThat(visitor.as("newcomer1").put(path).code()).isEqualTo("verification-required");
    }

    private int commentOn(int number) {
        var comment = visitor.as("resident2")
                .post("/proposals/" + number + "/comments", json("{'body':'무조건 싸게 팝니다! https://shop.example.org'}"));
        assertThat(comment.status()).as(comment.toString()).isEqualTo(201);
        assertThat(comment.header("Location")).endsWith("/api/v1/comments/" + comment.number("id"));
        return comment.number("id");
    }

    private void fold(int comment) {
        long before = visitor.get("/moderation-log").json().getInt("total");
        for (int i = 3; i <= 7; i++) {
            var flag = visitor.as("resident" + i).post("/comments/" + comment + "/flags", json("{'reason':'SPAM'}"));
            assertThat(flag.status()).as(flag.toString()).isEqualTo(201);
        }
        var folded = visitor.get("/comments/" + comment);
        assertThat(folded.isTrue("folded")).isTrue();
        assertThat(folded.text("body")).as("the words stay").contains("싸게 팝니다");

        var steps = visitor.get("/moderation-log?size=100").items().stream()
                .filter(entry -> entry.getInt("number") == comment)
                .map(entry -> entry.getString("action"))
                .toList();
        assertThat(steps).containsExactly("COLLAPSED", "CONTESTED");
        assertThat(visitor.get("/moderation-log").json().getInt("total")).isGreaterThanOrEqualTo((int) before + 2);
    }

    private void answer(int number) {
        var staff = visitor.as("staff.parks");
        var path = "/proposals/" + number;
        assertThat(staff.put(path + "/tags", json("{'tags':['quick-win','site-visit']}"))
                        .texts("tags"))
                .containsExactlyInAnyOrder("quick-win", "site-visit");

        var assigned = staff.put(path + "/assignment", json("{'department':'parks','officer':'staff.parks'}"));
        assertThat(assigned.status()).as(assigned.toString()).isEqualTo(200);
        assertThat(assigned.text("status")).isEqualTo("UNDER_REVIEW");
        var row = staff.get("/desk?department=parks&officer=staff.parks&size=100").items().stream()
                .filter(proposal -> proposal.getInt("number") == number)
                .findFirst()
                .orElseThrow();
        assertThat(row.getInt("dueInWorkingDays")).isEqualTo(assigned.number("dueInWorkingDays"));
        assertThat(row.getBoolean("overdue")).isFalse();

        var other = visitor.as("staff.transport")
                .post(path + "/answers", json("{'decision':'NOT_ADOPTED','text':'어렵습니다.'}"));
        assertThat(other.code()).isEqualTo("not-your-department");
        var answer = staff.post(
                path + "/answers",
                json("{'decision':'ADOPTED','text':'긴 의자 두 개를 놓겠습니다.','basis':'공원 시설 정비','schedule':'다음 달 말까지'}"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);

        var read = visitor.get(path);
        assertThat(read.text("status")).isEqualTo("ADOPTED");
        assertThat(actions(read)).containsExactly("SUBMITTED", "TAGGED", "ASSIGNED", "ANSWERED");
        assertThat(visitor.get(path + "/answers").items())
                .extracting(item -> item.getString("text"))
                .containsExactly("긴 의자 두 개를 놓겠습니다.");
    }

    private static List<String> actions(Reply proposal) {
        return proposal.json().getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .map(step -> step.getString("action"))
                .toList();
    }

    private static List<Integer> numbers(Reply list) {
        return list.items().stream().map(item -> item.getInt("number")).toList();
    }
}
