package org.madang.imports.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

@ExtendWith(RunningMadang.class)
class ImportsResourceIT {

    private static final String PETITIONS = """
            {"id": 1, "category": "행정", "title": "가져온 제안 하나", "body": "3~5세 ***", "opened": "2019-05-01", "closed": "2019-05-31", "agrees": 590, "status": "청원종료"}
            this is not JSON

            {"id": 2, "title": "", "opened": "2019-05-01"}
            {"id": 3, "category": "없는 분류", "title": "가져온 제안 둘", "opened": "2019-05-01"}
            """;

    private ApiCaller visitor;
    private ApiCaller admin;

    @BeforeEach
    void comeIn(Madang madang) {
        visitor = ApiCaller.at(madang);
        admin = visitor.as("admin");
    }

    private static Reply upload(ApiCaller caller, String format, String source, String file) {
        return caller.upload("/imports", format, source, file);
    }

    private Reply done(Reply begun) {
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        var path = "/imports/" + begun.text("id");
        var reply = admin.get(path);
        for (int i = 0; i < 300 && !reply.text("status").equals("DONE"); i++) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            reply = admin.get(path);
        }
        assertThat(reply.text("status")).isEqualTo("DONE");
        return reply;
    }

    @Test
    void goodRowsGoInAndBadOnesAreListedAndTheSameFileAddsNothing() {
        var first = done(upload(admin, "proposals-jsonl", "test-a", PETITIONS));

        assertThat(first.number("total")).isEqualTo(4);
        assertThat(first.number("done")).isEqualTo(4);
        assertThat(first.number("added")).isEqualTo(2);
        assertThat(first.json().getJsonArray("failed")).hasSize(2);
        var fault = first.json().getJsonArray("failed").getJsonObject(0);
        assertThat(fault.getInt("row")).isEqualTo(2);
        assertThat(fault.getString("why")).isEqualTo("JSON으로 읽을 수 없는 줄이에요.");

        var second = done(upload(admin, "proposals-jsonl", "test-a", PETITIONS));

        assertThat(second.number("added")).isZero();
        assertThat(second.number("skipped")).isEqualTo(2);
    }

    @Test
    void onlyAdminsMayImport() {
        assertThat(upload(visitor, "proposals-jsonl", "test-b", PETITIONS).status())
                .isEqualTo(401);
        assertThat(upload(visitor.as("staff.parks"), "proposals-jsonl", "test-b", PETITIONS)
                        .status())
                .isEqualTo(403);
        assertThat(visitor.as("resident1").get("/imports").status()).isEqualTo(403);
    }

    @Test
    void whatCannotBeTakenInIsRefusedInWords() {
        assertThat(upload(admin, "naver", "test-c", PETITIONS).faults()).containsExactly("format unknown-format");
        assertThat(upload(admin, "wxr", "test-c", PETITIONS).faults()).containsExactly("file not-of-this-format");
        assertThat(upload(admin, "proposals-jsonl", "test-c", "hello").faults())
                .containsExactly("file not-of-this-format");
        assertThat(upload(admin, "proposals-jsonl", "test-c", "\n").faults()).containsExactly("file empty-file");
        assertThat(upload(admin, "proposals-jsonl", "Not A Source", PETITIONS).faults())
                .containsExactly("source slug-form");
        assertThat(admin.post("/imports", "{}").status()).isEqualTo(415);
        assertThat(admin.get("/imports/01a20184-48dd-7225-9b38-be9ce82a7d52").status())
                .isEqualTo(404);
    }

    @Test
    void theDemonstrationsOwnPetitionsWentTheSameWay() {
        assertThat(admin.get("/imports?size=100").items())
                .anyMatch(job -> job.getInt("total") == 180 && job.getInt("added") == 180);
    }
}
