package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** Writers bring their blogs along. */
@BrowserTest
class BlogJourneyIT {

    private static final int LARGER_THAN_OTHER_REQUESTS = 66 << 20;

    @TempDir
    static Path folder;

    @ParameterizedTest(name = "scripts: {0}")
    @ValueSource(booleans = {true, false})
    void aBlogIsBroughtAndItsOldAddressesLeadToIt(boolean scripts, Browser browser, Madang madang) throws IOException {
        var marker = Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        var file = blog(marker, scripts ? 0 : LARGER_THAN_OTHER_REQUESTS);
        try (var writer = new Person(browser, madang, scripts).signsInAs("writer4")) {
            var page = writer.page();
            page.navigate("/account/blog");
            page.locator("#format").selectOption("wxr");
            page.locator("#file").setInputFiles(file);
            writer.press("bring");
            assertThat(page.locator("h1")).containsText("blog-" + marker);
            assertThat(page.locator("main")).containsText("옮겨 온 산책 " + marker);
            writer.press("start");
            assertThat(Await.until(Duration.ofMinutes(1), () -> {
                        page.reload();
                        return page.locator("main").textContent().contains("2건 가운데 2건");
                    }))
                    .as(page.locator("main").textContent())
                    .isTrue();
            page.navigate("/walks/" + marker + "/");
            assertThat(page.locator("h1")).containsText("옮겨 온 산책 " + marker);
            assertThat(page.locator("article .prose strong")).hasText("물가");
        } finally {
            Files.delete(file);
        }
    }

    private static Path blog(String marker, int padding) throws IOException {
        var head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                + " xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>";
        var item = "<item><title>옮겨 온 산책 %1$s</title><link>https://walks-%1$s.example/walks/%1$s/</link>"
                + "<guid>https://walks-%1$s.example/?p=%2$s</guid><content:encoded><![CDATA[<p><b>물가</b>를 걸었다.</p>]]>"
                + "</content:encoded><wp:post_type>%3$s</wp:post_type><wp:status>%4$s</wp:status></item>";
        var file = folder.resolve("blog-" + marker + ".xml");
        try (var out = Files.newBufferedWriter(file)) {
            out.append(head).append(item.formatted(marker, 1, "post", "publish"));
            out.append(item.formatted(marker, 2, "post", "draft"));
            var passedOver =
                    "<item><title>" + "x".repeat(100_000) + "</title><wp:post_type>revision</wp:post_type></item>";
            for (int written = 0; written < padding; written += passedOver.length()) {
                out.append(passedOver);
            }
            out.append("</channel></rss>");
        }
        return file;
    }
}
