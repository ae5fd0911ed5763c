package org.madang.moderation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.moderation.log.ChainVerifier;
import org.madang.moderation.log.LogRow;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

@ExtendWith(RunningMadang.class)
class ModerationLogResourceIT {

    private ApiCaller visitor;

    @BeforeEach
    void comeIn(Madang madang) {
        visitor = ApiCaller.at(madang);
    }

    private List<JsonObject> wholeLogNewestFirst() {
        List<JsonObject> entries = new ArrayList<>();
        for (int page = 1; ; page++) {
            var items = visitor.get("/moderation-log?size=100&page=" + page).items();
            entries.addAll(items);
            if (items.size() < 100) {
                return entries;
            }
        }
    }

    @Test
    void anybodyCanCheckTheWholeChain() throws Exception {
        var entries = wholeLogNewestFirst();

        assertThat(entries).isNotEmpty();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var line = entry.getString("line");
            assertThat(entry.getString("hash")).isEqualTo(sha256(line));
            assertThat(line).startsWith(entry.getInt("seq") + "|").contains("|" + entry.getString("prev"));
            var before = i + 1 < entries.size() ? entries.get(i + 1).getString("hash") : "0".repeat(64);
            assertThat(entry.getString("prev")).isEqualTo(before);
        }
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anEntryIsReadByItsNumber() {
        var entry = visitor.get("/moderation-log/1");

        assertThat(entry.status()).isEqualTo(200);
        assertThat(entry.number("seq")).isEqualTo(1);
        assertThat(entry.text("prev")).isEqualTo("0".repeat(64));
        assertThat(entry.text("kind")).isEqualTo("COMMENT");
        assertThat(visitor.get("/comments/" + entry.number("number")).status()).isEqualTo(200);
    }

    @Test
    void theRootIsTheNewestHash() {
        var root = visitor.get("/moderation-log/root");

        assertThat(visitor.get("/moderation-log/" + root.number("seq")).text("hash"))
                .isEqualTo(root.text("hash"));
    }

    @Test
    void theExportIsTheWholeChain() {
        var verifier = new ChainVerifier();
        var lines = visitor.get("/moderation-log/export.csv").body().lines().toList();

        assertThat(lines.get(0)).isEqualTo(String.join(",", LogRow.COLUMNS));
        lines.stream().skip(1).forEach(line -> assertThat(verifier.check(LogRow.parse(line)))
                .isEmpty());
        assertThat(verifier.root())
                .isEqualTo(visitor.get("/moderation-log/root").text("hash"));
        assertThat(visitor.get("/moderation-log/export.jsonl").body().lines()).hasSize(lines.size() - 1);
        assertThat(visitor.get("/moderation-log?action=COLLAPSED&actor=SCORE").items())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getString("action")).isEqualTo("COLLAPSED"));
    }

    @Test
    void nobodyLearnsWhoFlagged() {
        assertThat(visitor.get("/moderation-log?size=100").body()).doesNotContain("resident");
    }
}
