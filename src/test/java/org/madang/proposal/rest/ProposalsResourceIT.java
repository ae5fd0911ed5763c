package org.madang.proposal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

@ExtendWith(RunningMadang.class)
class ProposalsResourceIT {

    private static final String WHOLE =
            json("{'title':'그늘을 늘려요','problem':'그늘이 없어요.','solution':'나무를 심어요.','topic':'welfare'}");

    private ApiCaller visitor;
    private ApiCaller author;

    @BeforeEach
    void comeIn(Madang madang) {
        visitor = ApiCaller.at(madang);
        author = visitor.as("resident8");
    }

    private String draft(String json) {
        var reply = author.post("/proposals", json);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return "/proposals/" + reply.number("number");
    }

    private String open() {
        var path = draft(WHOLE);
        assertThat(author.put(path + "/submission").status()).isEqualTo(200);
        return path;
    }

    @Test
    void aDraftMayBeUnfinishedButIsNotSubmittedSo() {
        var path = draft(json("{'title':'그늘을 늘려요'}"));

        var refused = author.put(path + "/submission");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("problem required", "solution required", "topic required");
        assertThat(author.get(path).text("status")).as("nothing half-written").isEqualTo("DRAFT");
        assertThat(author.get(path).isNull("submittedAt")).isTrue();
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @Test
    void aProposalIsSubmittedOnceByItsAuthor() {
        var path = draft(WHOLE);
        assertThat(visitor.as("resident9").put(path + "/submission").code()).isEqualTo("not-found");

        assertThat(author.put(path + "/submission").text("status")).isEqualTo("OPEN");

        var again = author.inEnglish().put(path + "/submission");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("detail")).contains("Gathering support");
    }

    @Test
    void anOpenTextMayBeMendedAndKeepsItsVersions() {
        var path = open();
        var tag = author.get(path).header("ETag");

        var mended = author.patch(path, tag, json("{'solution':'큰 나무를 심어요.','effect':null}"));

        assertThat(mended.status()).as(mended.toString()).isEqualTo(200);
        assertThat(mended.number("textVersion")).isEqualTo(2);
        assertThat(mended.text("problem")).isEqualTo("그늘이 없어요.");
        assertThat(author.patch(path, tag, "{}").code()).isEqualTo("out-of-date");
        assertThat(visitor.as("resident9").patch(path, "*", "{}").code()).isEqualTo("not-the-author");
        var emptied = author.patch(path, "*", json("{'problem':''}"));
        assertThat(emptied.faults()).containsExactly("problem required");
        assertThat(author.get(path).text("problem")).isEqualTo("그늘이 없어요.");
    }

    @Test
    void aTextUnderReviewIsFrozen() {
        var path = open();
        assertThat(visitor.as("staff.parks")
                        .put(path + "/assignment", json("{'department':'parks'}"))
                        .status())
                .isEqualTo(200);

        assertThat(author.patch(path, "*", json("{'title':'다른 제목'}")).code()).isEqualTo("text-is-frozen");
    }

    @Test
    void aWithdrawnProposalIsGone() {
        var path = open();

        assertThat(author.delete(path + "?reason=%EB%8B%A4%EC%8B%9C%20%EC%93%B8%EA%B2%8C%EC%9A%94")
                        .status())
                .isEqualTo(204);

        assertThat(visitor.get(path).status()).isEqualTo(410);
        assertThat(visitor.as("resident9").put(path + "/support").status()).isEqualTo(410);
        assertThat(visitor.get(path + "/support").status()).isEqualTo(410);
        assertThat(visitor.get(path + "/answers").status()).isEqualTo(410);
    }

    @Test
    void aListCountsItsFacets() {
        open();

        var list = visitor.get("/proposals?status=OPEN&topic=welfare");

        assertThat(list.items()).allMatch(item -> item.getString("status").equals("OPEN"));
        var facets = list.json().getJsonObject("facets");
        assertThat(facets.getJsonObject("topic").getInt("welfare")).isEqualTo(list.number("total"));
        assertThat(facets.getJsonObject("status").getInt("OPEN")).isEqualTo(list.number("total"));
        assertThat(facets).containsOnlyKeys("status", "topic", "neighbourhood", "department", "part");
    }

    @Test
    void aListSaysWhereReadersCanTakePart(Madang madang) throws SQLException {
        var path = open();
        var staff = visitor.as("staff.parks");
        var before = visitor.get("/proposals?part=VOTE&author=resident8");
        staff.put(
                path + "/ballot/window", json("{'closesAt':'%s'}", Instant.now().plus(Duration.ofDays(3))));
        staff.put(open() + "/assignment", json("{'department':'parks'}"));
        author.delete(open());

        var voting = visitor.get("/proposals?part=VOTE&size=100");

        assertThat(voting.items())
                .extracting(item -> "/proposals/" + item.getInt("number"))
                .contains(path);
        assertThat(voting.items()).hasSize(voting.number("total"));
        assertThat(visitor.get("/proposals?part=VOTE&author=resident8").number("total"))
                .isEqualTo(before.number("total") + 1);
        var all = visitor.get("/proposals").json().getJsonObject("facets").getJsonObject("part");
        assertThat(all.getInt("VOTE")).isEqualTo(voting.number("total"));
        assertThat(all.getInt("SUPPORT"))
                .isEqualTo(visitor.get("/proposals?part=SUPPORT").number("total"));
        assertThat(visitor.get("/proposals?part=NONE").status()).isEqualTo(422);
        assertThat(miscounted(madang))
                .as("the counted lines are what the rows say")
                .isEmpty();
    }

    private static List<String> miscounted(Madang madang) throws SQLException {
        var owner = madang.database().asOwner();
        List<String> found = new ArrayList<>();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        with lines as (select status, topic, neighbourhood, department, voting, answered, due,
                                sum(n) as n from proposal_count group by 1, 2, 3, 4, 5, 6, 7 having sum(n) <> 0),
                            counted as (select p.status, c.topic, c.neighbourhood, p.department, p.voting,
                                p.answered_at is not null, p.due_on is not null and p.answered_at is null, count(*)
                                from proposal p join content c on c.id = p.id where c.visibility = 'PUBLIC'
                                group by 1, 2, 3, 4, 5, 6, 7)
                        select 'lines', x.* from (table lines except table counted) x
                        union all select 'rows', y.* from (table counted except table lines) y
                        """)) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3) + " " + rows.getInt(9));
            }
        }
        return found;
    }

    @Test
    void aListIsSorted() {
        var bySupport = visitor.get("/proposals?sort=SUPPORTS&size=5").items();

        assertThat(bySupport)
                .extracting(item -> -item.getInt("supports") - item.getInt("importedSupports"))
                .isSorted();
        assertThat(visitor.get("/proposals?sort=ANSWERED").items())
                .isNotEmpty()
                .noneMatch(item -> item.isNull("answeredAt"));
        assertThat(visitor.get("/proposals?sort=DUE").items()).isNotEmpty().noneMatch(item -> item.isNull("due"));
    }

    @Test
    void theSameIsLinkedAndNeverMerged(Madang madang) {
        var first = open();
        var second = open();
        int other = Integer.parseInt(second.replaceAll("\\D", ""));
        var neighbour = visitor.as("resident9");
        neighbour.put(first + "/support");
        var link = json("{'other':%d,'kind':'DUPLICATE','reason':'같은 그늘이에요'}", other);

        assertThat(visitor.as("newcomer1").post(first + "/links", link).code()).isEqualTo("verification-required");
        assertThat(neighbour.post(first + "/links", json("{'other':%d}", other)).faults())
                .containsExactly("kind required");
        assertThat(neighbour
                        .post(first + "/links", json("{'other':999999,'kind':'RELATED'}"))
                        .faults())
                .containsExactly("other unknown-proposal");
        assertThat(neighbour.post(second + "/links", link).faults()).containsExactly("other the-same-proposal");
        assertThat(neighbour.post(first + "/links", link).status()).isEqualTo(201);
        assertThat(neighbour.post(first + "/links", link).code()).isEqualTo("already-linked");

        var seen = visitor.get(second + "/links").array().getJsonObject(0);
        assertThat(seen.getString("kind")).isEqualTo("DUPLICATE");
        assertThat(seen.getString("madeBy")).isEqualTo("RESIDENT");
        assertThat(visitor.get(second + "/support").number("supports"))
                .as("nothing moves")
                .isZero();
        assertThat(madang.visitor().get(second).body()).contains("id=\"joined\"", "같은 그늘이에요");
        var vote = second + "/links/" + seen.getString("id") + "/vote";
        for (var doubter : List.of("resident11", "resident12", "resident13")) {
            assertThat(visitor.as(doubter).put(vote, json("{'agrees':false}")).status())
                    .isEqualTo(204);
            visitor.as(doubter).put(vote, json("{'agrees':false}"));
        }
        var doubted = visitor.get(first + "/links").array().getJsonObject(0);
        assertThat(doubted.getInt("disagree")).isEqualTo(3);
        assertThat(madang.visitor().get(first).body())
                .as("doubted links leave the page")
                .doesNotContain("id=\"joined\"");
        var own = first + "/links/" + seen.getString("id");
        assertThat(visitor.as("resident11").delete(own).code()).isEqualTo("not-the-author");
        assertThat(neighbour.delete(own).status()).isEqualTo(204);
        assertThat(visitor.get(second + "/links").array()).isEmpty();
    }

    @Test
    void supportersAndFollowersAreToldOnceOfAStep(Madang madang) {
        var path = open();
        int number = Integer.parseInt(path.replaceAll("\\D", ""));
        visitor.as("resident9").put(path + "/support");
        visitor.as("resident11").put(path + "/support");
        assertThat(visitor.as("resident11").delete(path + "/follow").isTrue("following"))
                .isFalse();
        assertThat(visitor.as("newcomer1").put(path + "/follow").isTrue("following"))
                .isTrue();
        assertThat(visitor.as("resident9").get(path + "/follow").isTrue("following"))
                .isTrue();
        assertThat(visitor.put(path + "/follow").status()).isEqualTo(401);

        author.patch(path, "*", json("{'solution':'큰 나무를 심어요.','reason':'작아서'}"));

        var told = "select count(*) from notice n join content c on c.id = n.content_id where c.number = " + number
                + " and n.kind = 'PROPOSAL_REVISED'";
        assertThat(Await.until(Duration.ofSeconds(20), () -> count(madang, told) == 3))
                .isTrue();
        var undone = "select count(*) from news w join content c on c.id = w.proposal_id where c.number = " + number
                + " and (w.done_at is null or w.told <> 3)";
        assertThat(Await.until(Duration.ofSeconds(20), () -> count(madang, undone) == 0))
                .isTrue();
        assertThat(count(madang, told))
                .as("author, supporter, follower; not who said no")
                .isEqualTo(3);
    }

    @Test
    void residentsSuggestWordsAndTheAuthorDecides() {
        var path = open();
        var amendments = path + "/amendments";
        var neighbour = visitor.as("resident9");
        var text = json("{'part':'SOLUTION','passage':'나무를','wording':'느티나무를','reason':'잘 자라요'}");
        assertThat(author.post(amendments, text).code()).isEqualTo("own-proposal");
        assertThat(neighbour
                        .post(amendments, json("{'part':'SOLUTION','passage':'없는 말','reason':'왜'}"))
                        .faults())
                .containsExactly("passage passage-unknown");
        assertThat(neighbour.post(amendments, "{}").faults())
                .containsExactly("part required", "passage required", "reason required", "wording nothing-changed");
        int first = neighbour.post(amendments, text).number("number");
        int second = visitor.as("resident11").post(amendments, text).number("number");
        var decision = amendments + "/" + first + "/decision";

        assertThat(neighbour.put(decision, json("{'accepted':true}")).code()).isEqualTo("not-the-author");
        assertThat(author.put(amendments + "/" + second + "/decision", json("{'accepted':false}"))
                        .faults())
                .containsExactly("answer required");
        assertThat(author.put(decision, json("{'accepted':true,'change':'TYPO'}"))
                        .status())
                .isEqualTo(204);
        assertThat(author.put(decision, json("{'accepted':true}")).code()).isEqualTo("amendment-decided");
        assertThat(author.put(amendments + "/" + second + "/decision", json("{'accepted':false,'answer':'이미 했어요'}"))
                        .status())
                .isEqualTo(204);

        assertThat(visitor.get(path).text("solution")).isEqualTo("느티나무를 심어요.");
        assertThat(visitor.get(path).body()).contains("AMENDED");
        var seen = visitor.get(amendments).body();
        assertThat(seen).contains("ACCEPTED", "DECLINED", "이미 했어요", "resident9");
    }

    @Test
    void severalWriteAProposalAndSupportItNoMore() {
        var path = open();
        var friend = visitor.as("resident9");
        friend.put(path + "/support");
        assertThat(friend.put(path + "/authors").code()).as("nobody asked").isEqualTo("not-found");
        assertThat(friend.put(path + "/authors/resident11", "{}").code()).isEqualTo("not-the-author");
        assertThat(author.put(path + "/authors/resident9", "{}").status()).isEqualTo(204);
        assertThat(friend.put(path + "/authors").status()).isEqualTo(204);

        assertThat(friend.patch(path, "*", json("{'solution':'같이 고쳐요.','change':'TYPO'}"))
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get(path + "/support").number("supports")).isZero();
        assertThat(friend.put(path + "/support").code()).isEqualTo("own-proposal");
        assertThat(friend.delete(path).code()).isEqualTo("not-the-first-author");
        assertThat(friend.delete(path + "/authors/resident9").status()).isEqualTo(204);
        assertThat(friend.patch(path, "*", "{}").code()).isEqualTo("not-the-author");
    }

    @Test
    void whatIsPublicCanBeTakenAlong(Madang madang) {
        var path = open();

        assertThat(visitor.get("/proposals.csv?topic=welfare&sort=ACTIVE").body())
                .startsWith("number,title,status")
                .contains("그늘을 늘려요");
        assertThat(visitor.get("/calendar.ics").body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:");
        assertThat(visitor.get(path + "/card.svg").body()).contains("그늘을 늘려요");
        assertThat(madang.visitor().get("/feeds/proposals.atom?topic=welfare").body())
                .contains("그늘을 늘려요");
        assertThat(madang.visitor().get("/feeds/proposals.atom?topic=traffic").body())
                .doesNotContain("그늘을 늘려요");
        assertThat(Await.until(
                        Duration.ofSeconds(60),
                        () -> visitor.get("/open-data/datapackage.json").status() == 200))
                .isTrue();
        assertThat(visitor.get("/open-data/datapackage.json").body()).contains("imported_supports", "yearmonth");
        assertThat(visitor.get("/open-data/answers.csv").body()).startsWith("number,published_at,department");
        assertThat(visitor.get("/open-data/passwd").status()).isEqualTo(404);
    }

    private static long count(Madang madang, String sql) {
        var database = madang.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
