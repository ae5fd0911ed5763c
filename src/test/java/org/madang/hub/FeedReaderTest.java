package org.madang.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    static byte[] rss(String items) {
        return ("<?xml version='1.0' encoding='UTF-8'?><rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'>"
                        + "<channel><title>t</title><link>https://a.example</link><description>d</description>" + items
                        + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void wordsPicturesAndDatesAreRead() throws IOException {
        var entries = FeedReader.read(
                rss("<item><title>산책로 &lt;b&gt;새&lt;/b&gt; 단장</title><link>https://a.example/1</link>"
                        + "<guid isPermaLink='false'>g1</guid>"
                        + "<description>&lt;p&gt;열렸어요&lt;script&gt;x&lt;/script&gt;&lt;/p&gt;</description>"
                        + "<media:thumbnail url='https://a.example/1.jpg'/>"
                        + "<pubDate>Sat, 21 Nov 2026 10:00:00 GMT</pubDate></item>"
                        + "<item><title>앞날</title><link>https://a.example/2</link>"
                        + "<pubDate>Sat, 21 Nov 2099 10:00:00 GMT</pubDate></item>"
                        + "<item><title>나쁜 주소</title><link>javascript:alert(1)</link></item>"),
                "application/rss+xml",
                NOW);

        assertThat(entries).hasSize(2);
        assertThat(entries.get(0))
                .isEqualTo(new Entry(
                        "g1",
                        "https://a.example/1",
                        "산책로 새 단장",
                        "열렸어요",
                        "https://a.example/1.jpg",
                        Instant.parse("2026-11-21T10:00:00Z")));
        assertThat(entries.get(1).at()).isEqualTo(NOW);
    }

    @Test
    void documentTypesAreRefused() {
        var outside = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + "<rss version='2.0'><channel><title>&x;</title><link>https://a.example</link>"
                + "<description>d</description></channel></rss>";
        var bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]>"
                + "<rss version='2.0'><channel><title>&b;</title></channel></rss>";

        for (var feed : new String[] {outside, bomb, "<html></html>", "", "{}"}) {
            assertThatThrownBy(() -> FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), null, NOW))
                    .as(feed)
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "느티천 산책로가 다시 열렸습니다, '느티천 산책로가 다시 열렸습니다! https://a.example/1', true",
        "느티천 산책로가 다시 열렸습니다, 하늘공원 축제에 오세요 여러분, false",
    })
    void theSameWordsFoldTogether(String one, String other, boolean same) {
        assertThat(Entry.foldKey(one).equals(Entry.foldKey(other))).isEqualTo(same);
    }

    @Test
    void whatIsTooShortNeverFolds() {
        assertThat(Entry.foldKey("안녕하세요")).isEmpty();
    }

    @Test
    void robotsAreObeyed() {
        var robots =
                Robots.of("User-agent: *\nDisallow: /private\nAllow: /private/news\n\nUser-agent: other\nDisallow: /");

        assertThat(robots.allows("/feed.xml")).isTrue();
        assertThat(robots.allows("/private/x")).isFalse();
        assertThat(robots.allows("/private/news/1")).isTrue();
        assertThat(Robots.of("User-agent: Madang\nDisallow: /\n\nUser-agent: *\nDisallow:")
                        .allows("/feed.xml"))
                .isFalse();
        assertThat(Robots.of("").allows("/")).isTrue();
    }

    @Test
    void whoDoesNotAnswerIsAskedMoreSeldom() {
        assertThat(SourceJob.pause(1, null)).isEqualTo(Duration.ofMinutes(20));
        assertThat(SourceJob.pause(9, null)).isEqualTo(Duration.ofHours(6));
        assertThat(SourceJob.pause(1, Duration.ofHours(2))).isEqualTo(Duration.ofHours(2));
    }
}
