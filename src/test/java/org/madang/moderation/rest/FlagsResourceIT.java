package org.madang.moderation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

@ExtendWith(RunningMadang.class)
class FlagsResourceIT {

    private static final String SPAM = json("{'reason':'SPAM','note':'광고'}");

    private ApiCaller visitor;
    private String comment;
    private String flags;

    @BeforeEach
    void comment(Madang madang) {
        visitor = ApiCaller.at(madang);
        comment = "/comments/"
                + visitor.as("resident17")
                        .post("/posts/1/comments", json("{'body':'팔아요'}"))
                        .number("id");
        flags = comment + "/flags";
    }

    @Test
    void aFlagIsSetReadAndTakenBack() {
        var reader = visitor.as("resident18");

        var flag = reader.post(flags, SPAM);
        assertThat(flag.status()).as(flag.toString()).isEqualTo(201);
        assertThat(flag.header("Location")).endsWith(flags + "/mine");
        assertThat(reader.get(flags + "/mine").text("note")).isEqualTo("광고");
        var again = reader.post(flags, SPAM);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("flagged-already");

        assertThat(reader.delete(flags + "/mine").status()).isEqualTo(204);
        assertThat(reader.delete(flags + "/mine").status()).isEqualTo(204);
        assertThat(reader.get(flags + "/mine").status()).isEqualTo(404);
    }

    @Test
    void ofOnePersonsFlagsAtOnceOneCounts() {
        var reader = visitor.as("resident19");

        var statuses = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> reader.post(flags, SPAM)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Reply::status)
                .toList();

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void nobodyFlagsAloneOrTheOwnComment() {
        visitor.as("resident20").post(flags, SPAM);

        assertThat(visitor.get(comment).isTrue("folded")).isFalse();
        assertThat(visitor.as("resident17").post(flags, SPAM).code()).isEqualTo("own-comment");
    }

    @Test
    void aFlagHasAReason() {
        var reader = visitor.as("resident20");

        assertThat(reader.post(flags, "{}").faults()).containsExactly("reason unknown-reason");
        assertThat(reader.post(flags, json("{'reason':'spam'}")).faults()).containsExactly("reason unknown-choice");
        assertThat(reader.post(flags, json("{'reason':'SPAM','note':'%s'}", "가".repeat(201)))
                        .faults())
                .containsExactly("note too-long");
    }

    @Test
    void whoFlagsTooMuchIsAskedToWait() {
        var newcomer = visitor.as("newcomer1");
        var other = visitor.as("resident17");
        Reply last = null;
        for (int i = 0; i < 11; i++) {
            int id = other.post("/posts/1/comments", json("{'body':'%d번째 말'}", i))
                    .number("id");
            last = newcomer.post("/comments/" + id + "/flags", SPAM);
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.code()).isEqualTo("too-many-flags");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
    }
}
