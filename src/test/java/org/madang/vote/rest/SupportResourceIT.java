package org.madang.vote.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.time.Duration;
import java.time.Instant;
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

    @Test
    void aVersionThatWasNotReadIsNotSupported() {
        var author = visitor.as("resident10");
        author.patch(proposal, "*", json("{'solution':'크게 만들자','reason':'너무 작아서'}"));
        author.patch(proposal, "*", json("{'solution':'크게 만들자.','change':'TYPO'}"));

        assertThat(visitor.as("resident11").put(path + "?version=1").code()).isEqualTo("text-changed");
        assertThat(visitor.as("resident11").put(path + "?version=7").faults())
                .containsExactly("version unknown-version");
        assertThat(visitor.as("resident11").put(path + "?version=x").faults()).containsExactly("version not-a-number");
        assertThat(author.patch(proposal, "*", json("{'solution':'더','change':'FIRST'}"))
                        .faults())
                .containsExactly("change unknown-choice");
        assertThat(visitor.get(path).number("supports")).isZero();
        assertThat(visitor.get(proposal + "/versions").body()).contains("SUBSTANTIVE", "TYPO", "FIRST", "너무 작아서");
    }

    @Test
    void aVoteIsOpenedByStaffAndTakesOneVoteAPerson() {
        var ballot = proposal + "/ballot";
        var staff = visitor.as("staff.parks");
        assertThat(visitor.get(ballot).status()).isEqualTo(404);
        assertThat(visitor.as("resident11")
                        .put(ballot, json("{'choice':'FOR'}"))
                        .code())
                .isEqualTo("no-ballot");
        assertThat(visitor.as("resident11").put(ballot + "/window", "{}").code())
                .isEqualTo("not-allowed");
        assertThat(staff.put(ballot + "/window", "{}").faults()).containsExactly("closesAt required");
        assertThat(staff.put(ballot + "/window", json("{'closesAt':'2020-01-01T00:00:00Z'}"))
                        .faults())
                .containsExactly("closesAt not-a-window");
        var soon = Instant.now().plus(Duration.ofDays(2));
        assertThat(staff.put(ballot + "/window", json("{'closesAt':'%s','neighbourhoods':['nowhere']}", soon))
                        .faults())
                .containsExactly("neighbourhoods unknown-neighbourhood");

        var opened = staff.put(ballot + "/window", json("{'closesAt':'%s'}", soon));

        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
        assertThat(opened.number("eligible")).isGreaterThanOrEqualTo(20);
        assertThat(visitor.as("resident11")
                        .put(ballot, json("{'choice':'MAYBE'}"))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.put(ballot, json("{'choice':'FOR'}")).status()).isEqualTo(401);
        assertThat(visitor.as("newcomer1").put(ballot, json("{'choice':'FOR'}")).code())
                .isEqualTo("verification-required");
        var voted = visitor.as("resident11").put(ballot, json("{'choice':'AGAINST'}"));
        assertThat(voted.isTrue("voted")).isTrue();
        assertThat(voted.isNull("result")).isTrue();
        assertThat(visitor.as("resident11")
                        .put(ballot, json("{'choice':'FOR'}"))
                        .code())
                .isEqualTo("already-voted");
        assertThat(visitor.get(ballot + "/receipts/" + voted.text("receipt")).isTrue("counted"))
                .isTrue();
        assertThat(visitor.get(ballot + "/count.csv").code()).isEqualTo("ballot-open");
        assertThat(visitor.get(ballot).number("cast")).isEqualTo(1);
    }

    @Test
    void manyVotesOfOnePersonAtOnceAreOne() {
        var ballot = proposal + "/ballot";
        visitor.as("staff.parks")
                .put(ballot + "/window", json("{'closesAt':'%s'}", Instant.now().plus(Duration.ofDays(2))));
        var calls = IntStream.range(0, 40)
                .mapToObj(i -> visitor.as("resident" + (11 + i % 5)))
                .map(caller -> CompletableFuture.supplyAsync(
                        () -> caller.put(ballot, json("{'choice':'FOR'}")).status()))
                .toList();

        assertThat(calls.stream()
                        .map(CompletableFuture::join)
                        .filter(status -> status == 200)
                        .count())
                .isEqualTo(5);
        assertThat(calls).extracting(CompletableFuture::join).containsOnly(200, 409);
        assertThat(visitor.get(ballot).number("cast")).isEqualTo(5);
    }
}
