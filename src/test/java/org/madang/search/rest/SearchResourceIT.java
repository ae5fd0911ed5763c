package org.madang.search.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

@ExtendWith(RunningMadang.class)
class SearchResourceIT {

    private ApiCaller visitor;
    private Madang madang;

    @BeforeEach
    void comeIn(Madang running) {
        madang = running;
        visitor = ApiCaller.at(madang);
    }

    private Reply search(String words, String more) {
        return visitor.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + more);
    }

    private static List<String> titles(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.items().stream().map(item -> item.getString("title")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"산책로를", "산책로를 넓혀", "어두운 산책로에서", "느티천의 산책로"})
    void aProposalIsFoundByAnyInflection(String words) {
        var reply = search(words, "&type=PROPOSAL");

        assertThat(titles(reply)).contains("느티천 산책로가 다리 아래에서 너무 어두워요");
        assertThat(reply.items())
                .extracting(SearchResourceIT::titleMarks)
                .anyMatch(marks -> marks.contains("<mark>산책로</mark>가"));
    }

    private static String titleMarks(JsonObject hit) {
        var marks = hit.getJsonObject("highlights").getJsonArray("title");
        return marks == null || marks.isEmpty() ? "" : marks.getString(0);
    }

    @Test
    void aCompoundIsFoundByItsPartsAndTheOtherWayRound() {
        assertThat(titles(search("자전거 도로", ""))).contains("버스 정류장 앞에서 끊기는 자전거도로를 이어 주세요");
        assertThat(titles(search("자전거도로", ""))).contains("자전거로 장 보는 날, 골목을 고르는 법");
    }

    @Test
    void whatIsNarrowedKeepsTheCountsOfItsOwnFacet() {
        var all = search("버스", "").json().getJsonObject("facets").getJsonObject("type");
        var posts = search("버스", "&type=POST");

        assertThat(posts.items()).allMatch(hit -> hit.getString("type").equals("POST"));
        assertThat(posts.json().getJsonObject("facets").getJsonObject("type")).isEqualTo(all);
        assertThat(posts.number("total")).isEqualTo(all.getInt("POST"));
    }

    @Test
    void onlyWhatEverybodyMayReadIsFound() {
        var writer = visitor.as("writer3");
        var post = json("{'title':'꼬리명주나비를 찾아서','body':'애벌레 <script>를</script> 보았어요.','topic':'culture'}");
        var path = "/posts/" + writer.post("/posts", post).number("number");
        assertThat(titles(search("꼬리명주나비", ""))).as("a draft").doesNotContain("꼬리명주나비를 찾아서");

        assertThat(writer.put(path + "/publication", "{}").status()).isEqualTo(200);
        assertThat(Await.until(Duration.ofSeconds(5), () -> titles(search("꼬리명주나비가", ""))
                        .contains("꼬리명주나비를 찾아서")))
                .isTrue();
        assertThat(search("애벌레", "").body()).doesNotContain("<script>");

        assertThat(writer.delete(path).status()).isEqualTo(204);
        assertThat(titles(search("꼬리명주나비", ""))).as("withdrawn").doesNotContain("꼬리명주나비를 찾아서");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"[({*:^~\\ AND OR NOT -+",
                "를 은 는",
                "title:* OR 1=1",
                "*****",
                "ㄱㄴㄷ",
                "\u202e\u0000abc",
                "?",
                "a*b?c~9"
            })
    void whateverIsTypedGetsAnAnswer(String words) {
        assertThat(search(words, "").status()).isEqualTo(200);
        assertThat(page(words, "")).isEqualTo(200);
    }

    private int page(String words, String more) {
        return madang.visitor()
                .get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + more)
                .statusCode();
    }

    @Test
    void whatIsTooLongOrTooDeepIsRefusedInWords() {
        assertThat(search("가".repeat(201), "").faults()).containsExactly("q too-long");
        assertThat(search("가".repeat(10_000), "").faults()).containsExactly("q too-long");
        assertThat(page("가".repeat(10_000), "")).isIn(200, 422);
        assertThat(page("가", "&page=99999")).isIn(200, 422);
        assertThat(search("가", "&page=101&size=100").faults()).containsExactly("page out-of-range");
        assertThat(search("가", "&type=COMMENTARY").faults()).containsExactly("type unknown-choice");
    }

    @Test
    void titlesAreSuggestedWhileTyping() {
        var suggested = visitor.get("/suggest?q=" + URLEncoder.encode("느티천 산", StandardCharsets.UTF_8));

        assertThat(titles(suggested)).contains("느티천 산책로가 다리 아래에서 너무 어두워요");
        assertThat(visitor.get("/suggest").items()).isEmpty();
    }

    @Test
    void similarProposalsSayWhichWordsTheyShare() {
        var text = URLEncoder.encode("어린이집 보육 교사 한 명이 돌보는 아이를 줄여요", StandardCharsets.UTF_8);

        var similar = visitor.get("/proposals/similar?text=" + text).items();

        assertThat(similar).hasSizeBetween(1, 5);
        assertThat(similar.get(0).getJsonArray("why").getValuesAs(JsonString.class))
                .extracting(JsonString::getString)
                .contains("어린이집");
        assertThat(similar.get(0).getJsonNumber("score").doubleValue()).isBetween(0.01, 1.0);
        assertThat(visitor.get("/proposals/similar").items()).isEmpty();
        assertThat(visitor.get("/proposals/9/similar").items())
                .isNotEmpty()
                .noneMatch(proposal -> proposal.getInt("number") == 9);
        assertThat(visitor.get("/proposals/999999/similar").status()).isEqualTo(404);
    }

    @Test
    void onlyAdminsHaveTheIndexMadeAnew() {
        assertThat(visitor.post("/search/reindexing", null).status()).isEqualTo(401);
        assertThat(visitor.as("resident2").post("/search/reindexing", null).status())
                .isEqualTo(403);
    }

    @Test
    void aSearchIsKeptByItsOwnerAlone() {
        var owner = visitor.as("resident12");
        var query = "q=%EA%BC%AC%EB%A6%AC%EB%AA%85%EC%A3%BC%EB%82%98%EB%B9%84&type=proposal";
        assertThat(visitor.get("/me/searches").status()).isEqualTo(401);

        var saved = owner.post("/me/searches", json("{'query':'%s'}", query));

        assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
        assertThat(saved.text("words")).isEqualTo("꼬리명주나비");
        assertThat(saved.text("feed")).endsWith("/feeds/search.atom?" + query);
        assertThat(owner.post("/me/searches", json("{'query':'%s'}", query)).text("id"))
                .isEqualTo(saved.text("id"));
        assertThat(owner.post("/me/searches", json("{'query':'type=post'}")).faults())
                .containsExactly("q required");
        var path = "/me/searches/" + saved.text("id");
        assertThat(owner.put(path + "/mail", json("{'mail':false}")).status()).isEqualTo(204);
        assertThat(visitor.as("resident13").delete(path).status()).isEqualTo(404);
        assertThat(owner.get("/me/searches").items())
                .filteredOn(search -> search.getString("id").equals(saved.text("id")))
                .singleElement()
                .satisfies(search -> assertThat(search.getBoolean("mail")).isFalse());
        assertThat(owner.delete(path).status()).isEqualTo(204);
        assertThat(owner.get("/me/searches").items())
                .noneMatch(search -> search.getString("id").equals(saved.text("id")));
        assertThat(owner.delete("/me/searches/none").status()).isEqualTo(404);
    }

    @Test
    void adminsAreToldWhyATextStandsWhereItStands() {
        var first = search("산책로", "&type=PROPOSAL").items().get(0);
        var call =
                "/search/explanation?q=" + URLEncoder.encode("산책로", StandardCharsets.UTF_8) + "&type=PROPOSAL&number=";
        assertThat(visitor.as("resident2").get(call + 1).status()).isEqualTo(403);

        var explained = visitor.as("admin").get(call + first.getInt("number"));

        assertThat(explained.text("title")).isEqualTo(first.getString("title"));
        assertThat(explained.json().getJsonArray("parts").getValuesAs(JsonObject.class))
                .extracting(part -> part.getString("name"))
                .contains("title", "all-in-title");
        assertThat(visitor.as("admin").get(call + 999999).status()).isEqualTo(404);
        assertThat(visitor.as("admin").get(call + "x").status()).isEqualTo(404);
    }

    @Test
    void hotIssuesAreReadByAllAndNamedByStaff() {
        assertThat(visitor.get("/issues").status()).isEqualTo(200);
        assertThat(visitor.get("/issues/999999").status()).isEqualTo(404);
        assertThat(visitor.as("resident2").put("/issues/999999/pin").status()).isEqualTo(403);
        assertThat(visitor.as("staff.parks").put("/issues/999999/pin").status()).isEqualTo(404);
    }

    @Test
    void commentsThatSayNearlyTheSameAreFoundWhereverTheyStand() {
        var words = "해오름다리 난간이 녹슬어서 아이들이 손을 다칠까 걱정이에요. 얼른 고쳐 주세요";
        var first = comment("/posts/1", "resident14", words);
        var pasted = comment("/proposals/1", "resident15", words + " 제발요!");
        var other = comment("/posts/2", "resident13", "해오름다리 밑에서 보는 노을이 정말 예뻐요. 산책하기 좋아요");

        assertThat(Await.until(Duration.ofSeconds(20), () -> !visitor.get("/comments/" + first + "/similar")
                        .items()
                        .isEmpty()))
                .isTrue();
        assertThat(visitor.get("/comments/" + first + "/similar").items())
                .extracting(one -> one.getInt("number"))
                .contains(pasted)
                .doesNotContain(first, other);

        visitor.as("resident15").delete("/comments/" + pasted);
        assertThat(visitor.get("/comments/" + first + "/similar").items()).isEmpty();
        assertThat(visitor.get("/comments/" + pasted + "/similar").status()).isEqualTo(410);
        assertThat(visitor.get("/comments/999999/similar").status()).isEqualTo(404);
    }

    private int comment(String subject, String by, String words) {
        return visitor.as(by)
                .post(subject + "/comments", json("{'body':'" + words + "'}"))
                .number("id");
    }
}
