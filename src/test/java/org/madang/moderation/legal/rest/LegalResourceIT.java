package org.madang.moderation.legal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** The legal desk over the API: what its page does, and what others learn of it. */
@ExtendWith(RunningMadang.class)
class LegalResourceIT {

    private ApiCaller visitor;
    private ApiCaller author;
    private ApiCaller office;
    private int comment;

    @BeforeEach
    void comment(Madang madang) {
        visitor = ApiCaller.at(madang);
        author = visitor.as("resident9");
        office = visitor.as("staff.transport");
        comment = author.post("/posts/1/comments", json("{'body':'번호는 031-123-4567 이에요.'}"))
                .number("id");
    }

    private int asked() {
        var asked = visitor.as("resident12")
                .post(
                        "/legal-cases",
                        json(
                                "{'text':'COMMENT','number':%d,'requester':'홍길동 010','rule':'PRIVACY','statement':'제 번호예요.'}",
                                comment));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(asked.isNull("requester")).as("who asks is for the office").isTrue();
        return asked.number("number");
    }

    @Test
    void aMeasureIsAskedForCarriedOutAndObjectedTo() {
        int number = asked();
        assertThat(office.get("/legal-cases/" + number).text("requester")).isEqualTo("홍길동 010");
        assertThat(visitor.as("resident12").get("/legal-cases/" + number).status())
                .isEqualTo(404);

        var begun = office.put("/legal-cases/" + number + "/measure");

        assertThat(begun.text("status")).isEqualTo("ACTIVE");
        assertThat(begun.text("until")).isNotEmpty();
        assertThat(visitor.get("/comments/" + comment).body()).doesNotContain("4567");
        assertThat(author.get("/legal-cases/" + number).isNull("requester")).isTrue();
        assertThat(author.put("/legal-cases/" + number + "/objection").text("status"))
                .isEqualTo("ENDED");
        assertThat(visitor.get("/comments/" + comment).body()).contains("4567");
        assertThat(office.put("/legal-cases/" + number + "/measure").status()).isEqualTo(409);
        assertThat(visitor.get("/legal-cases/figures").body()).contains("\"objection\"");
    }

    @Test
    void aMaskNeedsASecondLookAndAnOrderItsNumber() {
        var masked = office.post(
                "/legal-cases/masks", json("{'text':'COMMENT','number':%d,'words':'031-123-4567'}", comment));
        assertThat(masked.status()).isEqualTo(201);
        assertThat(visitor.get("/comments/" + comment).text("body")).doesNotContain("4567");
        assertThat(office.put("/legal-cases/" + masked.number("number") + "/confirmation")
                        .code())
                .isEqualTo("look-by-another");
        assertThat(office.delete("/legal-cases/" + masked.number("number") + "/measure")
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get("/comments/" + comment).text("body")).contains("4567");
        assertThat(office.post("/legal-cases/orders", json("{'text':'COMMENT','number':%d,'court':true}", comment))
                        .faults())
                .containsExactly("order required");
        var order = json("{'text':'COMMENT','number':%d,'court':true,'order':'2026카합77'}", comment);
        assertThat(author.post("/legal-cases/orders", order).status()).isEqualTo(403);
        assertThat(office.post("/legal-cases/orders", order).status()).isEqualTo(201);
        assertThat(visitor.get("/comments/" + comment).body()).doesNotContain("4567");
    }

    @Test
    void whatIsMissingInARequestIsToldByField() {
        var refused = author.post("/legal-cases", json("{'text':'COMMENT','number':%d}", comment));

        assertThat(refused.faults())
                .contains("requester required", "statement required")
                .anyMatch(fault -> fault.startsWith("rule"));
        assertThat(author.post("/legal-cases", "{}").status()).isEqualTo(422);
    }
}
