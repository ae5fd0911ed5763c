package org.madang.syndication.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What is written is read again by a feed reader's library. */
class FeedFormatTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-20T01:02:03Z");
    private static final Instant UPDATED = Instant.parse("2026-11-21T01:02:03Z");
    private static final String BASE = "https://madang.example";

    private static final FeedItem OPEN = new FeedItem(
            "urn:uuid:019aa000-0000-7000-8000-000000000001",
            BASE + "/posts/1",
            "산책로 & <강변>",
            List.of(new FeedItem.Author("글쓴이", BASE + "/writers/writer1")),
            "ko",
            PUBLISHED,
            UPDATED,
            "요약",
            "<p>본문 <a href=\"https://madang.example/posts/2\">링크</a> ]]&gt;</p>",
            "CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            List.of("산책", "강"));

    private static final FeedItem RESERVED = new FeedItem(
            "urn:uuid:019aa000-0000-7000-8000-000000000002",
            BASE + "/posts/2",
            "둘째",
            List.of(),
            "ko",
            PUBLISHED,
            PUBLISHED,
            "요약만",
            null,
            "모든 권리",
            null,
            List.of());

    private static final FeedText FEED =
            FeedText.of("마당 · 글", BASE + "/feeds/posts.atom", BASE + "/posts", List.of(OPEN, RESERVED));

    @Test
    void atomIsReadAgain() throws IOException, FeedException {
        var feed = read(FeedFormat.ATOM);

        assertThat(feed.getUri()).isEqualTo(BASE + "/feeds/posts.atom");
        assertThat(feed.getTitle()).isEqualTo("마당 · 글");
        assertThat(feed.getPublishedDate()).isEqualTo(Date.from(UPDATED));
        var open = feed.getEntries().get(0);
        assertThat(open.getUri()).isEqualTo("urn:uuid:019aa000-0000-7000-8000-000000000001");
        assertThat(open.getTitle()).isEqualTo("산책로 & <강변>");
        assertThat(open.getLink()).isEqualTo(BASE + "/posts/1");
        assertThat(open.getAuthor()).isEqualTo("글쓴이");
        assertThat(open.getContents().get(0).getValue()).isEqualTo(OPEN.html());
        assertThat(open.getContents().get(0).getType()).isEqualTo("html");
        assertThat(open.getUpdatedDate()).isEqualTo(Date.from(UPDATED));
        assertThat(open.getCategories()).extracting("name").containsExactly("산책", "강");
        var xml = new String(FeedFormat.ATOM.write(FEED), StandardCharsets.UTF_8);
        assertThat(xml)
                .contains("<rights>CC BY 4.0</rights>", "rel=\"license\"", "creativecommons.org/licenses/by/4.0/")
                .contains("rel=\"self\"");
        var reserved = feed.getEntries().get(1);
        assertThat(reserved.getContents()).isEmpty();
        assertThat(reserved.getDescription().getValue()).isEqualTo("요약만");
    }

    @Test
    void rssIsReadAgain() throws IOException, FeedException {
        var feed = read(FeedFormat.RSS);

        assertThat(feed.getLink()).isEqualTo(BASE + "/posts");
        var open = feed.getEntries().get(0);
        assertThat(open.getUri()).isEqualTo("urn:uuid:019aa000-0000-7000-8000-000000000001");
        assertThat(open.getLink()).isEqualTo(BASE + "/posts/1");
        assertThat(open.getDescription().getValue()).isEqualTo("요약");
        assertThat(open.getContents().get(0).getValue()).isEqualTo(OPEN.html());
        assertThat(open.getPublishedDate()).isEqualTo(Date.from(PUBLISHED));
        var about = (DCModule) open.getModule(DCModule.URI);
        assertThat(about.getRights()).isEqualTo("CC BY 4.0");
        assertThat(about.getCreator()).isEqualTo("글쓴이");
        assertThat(feed.getEntries().get(1).getContents()).isEmpty();
        assertThat(new String(FeedFormat.RSS.write(FEED), StandardCharsets.UTF_8))
                .contains("content:encoded", "rel=\"self\"");
    }

    @Test
    void jsonHoldsWhatItsFormatWants() {
        var json = new String(FeedFormat.JSON.write(FEED), StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new StringReader(json))) {
            var feed = reader.readObject();
            assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
            var open = feed.getJsonArray("items").getJsonObject(0);
            assertThat(open.getString("id")).isEqualTo("urn:uuid:019aa000-0000-7000-8000-000000000001");
            assertThat(open.getString("content_html")).isEqualTo(OPEN.html());
            assertThat(open.getString("date_modified")).isEqualTo("2026-11-21T01:02:03Z");
            assertThat(open.getJsonObject("_madang").getString("licence")).isEqualTo(OPEN.licence());
            var reserved = feed.getJsonArray("items").getJsonObject(1);
            assertThat(reserved.getString("content_text")).isEqualTo("요약만");
            assertThat(reserved).doesNotContainKeys("content_html", "authors");
        }
    }

    @Test
    void eachIsAsItsGrammarWantsIt() {
        for (var feed : List.of(FEED, FEED.withHub(URI.create("https://hub.example/")))) {
            assertThat(Grammar.ATOM.faults(text(FeedFormat.ATOM, feed))).isEmpty();
            assertThat(Grammar.RSS.faults(text(FeedFormat.RSS, feed))).isEmpty();
        }
        assertThat(Grammar.ATOM.faults(
                        text(FeedFormat.ATOM, FEED).replace("<id>", "<ident>").replace("</id>", "</ident>")))
                .contains("ident");
    }

    @Test
    void eachNamesTheHubOnceThereIsOne() {
        var told = FEED.withHub(URI.create("https://hub.example/"));
        for (var format : FeedFormat.values()) {
            assertThat(text(format, FEED)).doesNotContain("hub.example");
            assertThat(text(format, told)).contains("https://hub.example/");
        }
        assertThat(text(FeedFormat.JSON, told)).contains("\"hubs\":[{\"type\":\"WebSub\"");
    }

    private static String text(FeedFormat format, FeedText feed) {
        return new String(format.write(feed), StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyFeedIsAFeed() throws IOException, FeedException {
        var empty = FeedText.of("마당", BASE + "/feeds/posts.atom", BASE + "/posts", List.of());
        for (var format : List.of(FeedFormat.ATOM, FeedFormat.RSS)) {
            assertThat(parse(format.write(empty)).getEntries()).isEmpty();
        }
    }

    @Test
    void linksLeadToTheSamePlaceFromEverywhere() {
        assertThat(org.madang.syndication.AbsoluteHtml.of(
                        "<p><a href=\"/posts/3\">a</a><img src=\"x.png\" /></p>", BASE + "/posts/1"))
                .isEqualTo("<p><a href=\"" + BASE + "/posts/3\">a</a><img src=\"" + BASE + "/posts/x.png\"></p>");
    }

    private static SyndFeed read(FeedFormat format) throws IOException, FeedException {
        return parse(format.write(FEED));
    }

    private static SyndFeed parse(byte[] bytes) throws IOException, FeedException {
        return new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(bytes)));
    }
}
