package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** What writers bring along: a whole blog, and a film. */
@BrowserTest
class BlogJourneyIT {

    private static final int LARGER_THAN_OTHER_REQUESTS = 66 << 20;

    private static final String CAPTIONS = """
            WEBVTT

            00:00.000 --> 00:05.000
            물소리가 들려요.
            """;

    /** A second and a half of changing colours, as the browser itself films them. */
    private static final String FILM = """
            async () => {
              const canvas = document.createElement('canvas');
              canvas.width = 160;
              canvas.height = 120;
              const brush = canvas.getContext('2d');
              const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm;codecs=vp8' });
              const parts = [];
              recorder.ondataavailable = event => parts.push(event.data);
              const stopped = new Promise(done => { recorder.onstop = done; });
              recorder.start();
              for (let i = 0; i < 15; i++) {
                brush.fillStyle = `hsl(${i * 24} 60% 50%)`;
                brush.fillRect(0, 0, 160, 120);
                await new Promise(next => setTimeout(next, 100));
              }
              recorder.stop();
              await stopped;
              const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
              return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
            }
            """;

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

    @Test
    void aFilmPlaysWithItsCaptions(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, true).signsInAs("writer4")) {
            var page = writer.page();
            var film = Base64.getDecoder().decode((String) page.evaluate(FILM));
            var api = ApiCaller.at(madang).as("writer4");
            var post = api.post("/posts", json("{'title':'느티천의 물소리','body':'들어 보세요.'}"))
                    .number("number");
            page.navigate("/posts/" + post + "/films");
            writer.fill("title", "여울");
            page.locator("#file").setInputFiles(new FilePayload("여울.webm", "video/webm", film));
            page.locator("#captions")
                    .setInputFiles(new FilePayload("여울.vtt", "text/vtt", CAPTIONS.getBytes(StandardCharsets.UTF_8)));
            writer.press("add-film");
            assertThat(page.locator("textarea#body")).hasValue(Pattern.compile("\\[여울\\]\\(/media/"));
            api.put("/posts/" + post + "/publication");

            page.navigate("/posts/" + post);
            var video = page.locator("article video");
            assertThat((Boolean) video.evaluate("film => film.readyState === 0 && film.paused"))
                    .as("nothing is loaded before somebody plays it")
                    .isTrue();
            video.focus();
            page.keyboard().press("Space");
            page.waitForFunction("() => document.querySelector('article video').currentTime > 0.3");
            var said = "() => { const captions = document.querySelector('article video').textTracks[0];"
                    + " return captions.mode === 'showing' && captions.activeCues?.[0]?.text; }";
            assertThat(page.waitForFunction(said).jsonValue()).isEqualTo("물소리가 들려요.");
            assertThat(video.evaluate("film => film.videoWidth")).isEqualTo(160);
        }
    }
}
