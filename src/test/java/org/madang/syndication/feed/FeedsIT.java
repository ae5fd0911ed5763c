package org.madang.syndication.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.regex.Pattern;
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
        "/feeds/writers/resident1/proposals.atom, application/atom+xml",
        "/feeds/departments/parks/proposals.rss, application/rss+xml",
        "/feeds/search.atom?q=%EC%82%B0%EC%B1%85%EB%A1%9C, application/atom+xml",
        "/feeds/search.rss?type=proposal, application/rss+xml",
    })
    void feedsOfTheDemonstrationHoldTexts(String path, String type) throws FeedException {
        var response = visitor.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith(type));
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        var grammar = path.contains(".atom") ? Grammar.ATOM : Grammar.RSS;
        assertThat(grammar.faults(response.body())).isEmpty();
        var feed = read(response.body());
        assertThat(feed.getEntries()).hasSizeBetween(1, 20).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getLink()).startsWith(base + "/p");
            assertThat(visitor.get(entry.getLink().substring(base.length())).statusCode())
                    .isEqualTo(200);
        });
    }

    @Test
    void aSearchIsReadAsItIsAsked() throws FeedException {
        var proposals = read(visitor.get("/feeds/search.atom?type=proposal").body());
        assertThat(proposals.getEntries())
                .allSatisfy(entry -> assertThat(entry.getLink()).startsWith(base + "/proposals/"));
        assertThat(proposals.getUri()).isEqualTo(base + "/feeds/search.atom?type=proposal");
        var posts = read(visitor.get("/feeds/search.atom?type=post").body());
        assertThat(posts.getEntries()).isNotEmpty().allSatisfy(entry -> assertThat(entry.getLink())
                .startsWith(base + "/posts/"));
        assertThat(visitor.get("/feeds/search.atom?q=" + "a".repeat(201)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void everyPlaceAndTopicOfTheMapHasItsFeeds() throws FeedException {
        var pages = part("/sitemaps/pages.xml");
        for (var list : new String[] {"topics", "neighbourhoods"}) {
            var first = pages.replaceAll("(?s).*?<loc>" + base + "(/" + list + "/[^<]+)</loc>.*", "$1");
            assertThat(first).startsWith("/" + list + "/");
            for (var what : new String[] {"posts", "proposals"}) {
                var path = "/feeds" + first + "/" + what + ".atom";
                assertThat(read(visitor.get(path).body()).getUri()).isEqualTo(base + path);
            }
        }
    }

    @Test
    void theMapIsAnIndexOfPartsThatAreThere() {
        var index = part("/sitemap.xml");
        var parts = Pattern.compile("<loc>" + base + "([^<]+)</loc>")
                .matcher(index)
                .results()
                .map(m -> m.group(1));
        assertThat(parts)
                .contains("/sitemaps/pages.xml", "/sitemaps/posts-1.xml", "/sitemaps/proposals-1.xml")
                .allSatisfy(FeedsIT::part);
        assertThat(part("/sitemaps/posts-1.xml")).contains("<loc>" + base + "/posts/1</loc>", "<lastmod>");
        assertThat(visitor.get("/sitemaps/posts-99.xml").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/sitemaps/people.xml").statusCode()).isEqualTo(404);
    }

    private static String part(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Grammar.SITEMAP.faults(answer.body())).isEmpty();
        return answer.body();
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
                "/feeds/departments/none/proposals.json",
                "/feeds/departments/parks/posts.atom",
                "/feeds/writers/writer1/search.atom",
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
