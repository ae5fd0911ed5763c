package org.madang.syndication.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;
import org.madang.testing.harness.Visitor;

@ExtendWith(RunningMadang.class)
class FeedsIT {

    private static Visitor visitor;
    private static String base;

    @BeforeAll
    static void visit(Madang madang) {
        visitor = madang.visitor();
        base = madang.address().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "/feeds/posts.atom, application/atom+xml",
        "/feeds/posts.rss, application/rss+xml",
        "/feeds/proposals.atom, application/atom+xml",
        "/feeds/proposals.rss, application/rss+xml",
        "/feeds/writers/writer1/posts.atom, application/atom+xml",
        "/feeds/writers/writer1/posts.rss, application/rss+xml",
    })
    void feedsOfTheDemonstrationHoldTexts(String path, String type) throws FeedException {
        var response = visitor.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(type));
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        var feed = read(response.body());
        assertThat(feed.getEntries()).hasSizeBetween(1, 20).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getLink()).startsWith(base + "/p");
            assertThat(visitor.get(entry.getLink().substring(base.length())).statusCode())
                    .isEqualTo(200);
        });
    }

    @Test
    void everyPlaceAndTopicOfTheMapHasItsFeed() throws FeedException {
        var map = visitor.get("/sitemap.xml");
        assertThat(map.statusCode()).isEqualTo(200);
        for (var list : new String[] {"topics", "neighbourhoods"}) {
            var first = map.body().replaceAll("(?s).*?<loc>" + base + "(/" + list + "/[^<]+)</loc>.*", "$1");
            assertThat(first).startsWith("/" + list + "/");
            assertThat(read(visitor.get("/feeds" + first + "/posts.atom").body())
                            .getUri())
                    .isEqualTo(base + "/feeds" + first + "/posts.atom");
        }
        assertThat(map.body()).contains("<loc>" + base + "/posts/1</loc>", "<lastmod>");
    }

    @Test
    void whoHasItAlreadyGetsNothing() {
        var first = visitor.get("/feeds/posts.json");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var date = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(visitor.get("/feeds/posts.json", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(visitor.get("/feeds/posts.json", "If-Modified-Since", date).statusCode())
                .isEqualTo(304);
        assertThat(visitor.get("/feeds/posts.json", "If-None-Match", "\"other\"", "If-Modified-Since", date)
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/feeds/posts.json", "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visitor.get("/feeds/posts.json", "If-Modified-Since", "yesterday")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/",
                "/feeds/posts",
                "/feeds/posts.xml",
                "/feeds/comments.atom",
                "/feeds/writers/nobody-here/posts.atom",
                "/feeds/topics/none/posts.rss",
                "/feeds/neighbourhoods/none/posts.json",
                "/feeds/writers//posts.atom"
            })
    void whatIsNoFeedIsNotFound(String path) {
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void notesForRobotsAndForThoseWhoFindAWeakness() {
        assertThat(visitor.get("/robots.txt").body()).contains("Allow: /", "Sitemap: " + base + "/sitemap.xml");
        assertThat(visitor.get("/.well-known/security.txt").body()).contains("Contact: ", "Expires: 20");
    }

    private static SyndFeed read(String xml) throws FeedException {
        return new SyndFeedInput().build(new StringReader(xml));
    }
}
