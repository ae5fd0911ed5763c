package org.madang.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in which pages name their Webmention endpoint, after the cases that the recommendation tells apart. */
class EndpointDiscoveryTest {

    private static final URI PAGE = URI.create("https://blog.example/2026/page");
    private static final String END = "https://blog.example/end";

    private static Arguments header(String name, String expected, String... links) {
        return Arguments.of(name, List.of(links), "<p>nothing here</p>", expected);
    }

    private static Arguments html(String name, String expected, String html) {
        return Arguments.of(name, List.of(), "<html><head></head><body>" + html + "</body></html>", expected);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                header("a relative header", END, "</end>; rel=webmention"),
                header("an absolute header", END, "<https://blog.example/end>; rel=webmention"),
                header("a quoted relation", END, "</end>; rel=\"webmention\""),
                header("several relations", END, "</end>; rel=\"webmention somethingelse\""),
                header("several links in one header", END, "</other>; rel=\"other\", </end>; rel=\"webmention\""),
                header("several headers", END, "</other>; rel=\"other\"", "</end>; rel=\"webmention\""),
                header("a parameter before the relation", END, "</end>; title=\"a\"; rel=webmention"),
                header("a relation in capitals", END, "</end>; REL=\"Webmention\""),
                header("another relation that begins alike", null, "</end>; rel=\"webmention-not\""),
                header("an endpoint with a query", END + "?a=1", "</end?a=1>; rel=webmention"),
                html("a relative link element", END, "<link rel=webmention href=/end>"),
                html("an absolute link element", END, "<link rel=\"webmention\" href=\"https://blog.example/end\">"),
                html("an a element", END, "<a href=\"/end\" rel=\"webmention\">tell me</a>"),
                html("several relations of an element", END, "<a href=\"/end\" rel=\"nofollow webmention\">x</a>"),
                html("an empty address: the page itself", PAGE.toString(), "<link rel=webmention href=\"\">"),
                html("relative to the page", "https://blog.example/2026/end", "<link rel=webmention href=\"end\">"),
                html("an element without an address", END, "<a rel=webmention>no</a><a rel=webmention href=/end>x</a>"),
                html("only in a comment", null, "<!-- <link rel=webmention href=/end> -->"),
                html("only written out", null, "<code>&lt;link rel=webmention href=/end&gt;</code>"),
                html("another relation", null, "<link rel=not-webmention href=/end>"),
                html("the first of several", END, "<link rel=webmention href=/end><a rel=webmention href=/two>x</a>"),
                html("no web address", null, "<link rel=webmention href=\"ftp://blog.example/end\">"),
                html("no address at all", null, "<link rel=webmention href=\"http://[broken\">"),
                Arguments.of(
                        "a header before an element",
                        List.of("</end>; rel=webmention"),
                        "<link rel=webmention href=/two>",
                        END));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void theEndpointIsFound(String name, List<String> links, String html, String expected) {
        assertThat(EndpointDiscovery.find(PAGE, links, html).map(URI::toString).orElse(null))
                .isEqualTo(expected);
    }
}
