package org.madang.vote.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

@ExtendWith(RunningMadang.class)
class SupportResourceIT {

    private ApiCaller visitor;
    private String proposal;
    private String path;

    @BeforeEach
    void propose(Madang madang) {
        visitor = ApiCaller.at(madang);
        var author = visitor.as("resident10");
        proposal = "/proposals/"
                + author.post("/proposals", json("{'title':'쉼터','problem':'없다','solution':'만들자','topic':'welfare'}"))
                        .number("number");
        path = proposal + "/support";
        author.put(proposal + "/submission");
    }

    @Test
    void supportIsGivenAndTakenBackOnceEach() {
        var supporter = visitor.as("resident11");

        for (int twice = 0; twice < 2; twice++) {
            var given = supporter.put(path);
            assertThat(given.number("supports")).isEqualTo(1);
            assertThat(given.isTrue("supported")).isTrue();
            assertThat(given.number("version")).isEqualTo(1);
        }
        assertThat(visitor.get(path).number("supports")).isEqualTo(1);
        assertThat(visitor.get(path).isTrue("supported")).isFalse();
        for (int twice = 0; twice < 2; twice++) {
            var withdrawn = supporter.delete(path);
            assertThat(withdrawn.status()).isEqualTo(200);
            assertThat(withdrawn.number("supports")).isZero();
            assertThat(withdrawn.isTrue("supported")).isFalse();
            assertThat(withdrawn.isNull("version")).isTrue();
        }
    }

    @Test
    void supportIsForTheWordsThatWereSeen() {
        visitor.as("resident11").put(path);
        visitor.as("resident10").patch(proposal, "*", json("{'solution':'크게 만들자'}"));

        assertThat(visitor.as("resident11").put(path).number("version")).isEqualTo(1);
        assertThat(visitor.as("resident12").put(path).number("version")).isEqualTo(2);
    }

    @Test
    void manyHandsAtOnceCountOnceAPerson() {
        var calls = IntStream.range(0, 20)
                .mapToObj(i -> visitor.as("resident" + (11 + i % 4)))
                .map(caller ->
                        CompletableFuture.supplyAsync(() -> caller.put(path).status()))
                .toList();

        assertThat(calls).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(visitor.get(path).number("supports")).isEqualTo(4);
    }

    @Test
    void onlyVerifiedPeopleSupportAndNotTheirOwn() {
        assertThat(visitor.as("newcomer1").put(path).code()).isEqualTo("verification-required");
        assertThat(visitor.as("resident10").put(path).code()).isEqualTo("own-proposal");
        assertThat(visitor.get(path).number("supports")).isZero();
    }

    @Test
    void whatIsDecidedTakesNoSupport() {
        int decided =
                visitor.get("/proposals?status=NOT_ADOPTED").items().get(0).getInt("number");

        var refused = visitor.as("resident11").put("/proposals/" + decided + "/support");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("support-closed");
    }
}
