package org.madang.proposal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
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
        assertThat(facets).containsOnlyKeys("status", "topic", "neighbourhood", "department");
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
}
