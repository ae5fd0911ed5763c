package org.madang.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.SharedPostgres;

/** A post reaches a real server that speaks Mastodon's client API; skipped where there is no such server. */
class MastodonDeliveryIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void aPublishedPostIsReadOnTheOtherServer() throws IOException, InterruptedException {
        var program = Snac.program();
        assumeTrue(program.isPresent(), "No snac here: .ci/install-snac installs it");
        try (var snac = Snac.start(program.get(), folder.resolve("snac"));
                var madang = Madang.start(
                        "mastodon",
                        SharedPostgres.emptyDatabase("mastodon"),
                        Map.of("MADANG_MASTODON_URL", snac.address(), "MADANG_MASTODON_TOKEN", snac.token()))) {
            var writer = Writer.signUp(madang, "net.writer");
            int open = writer.publish("산책로가 열렸어요", "CC-BY-4.0");
            int reserved = writer.publish("모든 권리를 가진 글", "ALL-RIGHTS-RESERVED");

            var delivery = writer.await(open, SOON, d -> d.getString("status").equals("DELIVERED"));
            writer.await(reserved, SOON, d -> d.getString("status").equals("DELIVERED"));

            assertThat(delivery.getString("url")).startsWith(snac.address());
            assertThat(delivery.getInt("attempts")).isEqualTo(1);
            assertThat(snac.statuses())
                    .contains("산책로가 열렸어요", "느티천 산책로를 걸었다.", madang.address() + "/posts/" + open)
                    .contains("모든 권리를 가진 글", madang.address() + "/posts/" + reserved);
            var contents = snac.contents();
            assertThat(contents).hasSize(2);
            assertThat(contents).filteredOn(text -> text.contains("느티천 산책로를")).hasSize(1);
            assertThat(contents)
                    .filteredOn(text -> text.contains("모든 권리를 가진 글"))
                    .singleElement()
                    .asString()
                    .doesNotContain("느티천");
            assertThat(snac.page()).contains("산책로가 열렸어요", "href=\"" + madang.address() + "/posts/" + open + "\"");
        }
    }
}
