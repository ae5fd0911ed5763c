package org.madang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[눌러요](javascript:alert(1))",
                "[눌러요](JaVaScRiPt&#58;alert(1))",
                "![그림](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"vbscript:x\">a</a>",
                "<svg onload=alert(1)><a xlink:href=\"javascript:alert(1)\">x</a></svg>",
                "<iframe src=\"https://example.org\"></iframe>",
                "<style>body{display:none}</style>",
                "<p style=\"position:fixed\">x</p>",
                "<form action=\"https://example.org\"><input name=password></form>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<a href=\"https://example.org\" target=\"_blank\" onclick=\"alert(1)\">x</a>",
                "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
                "<base href=\"https://example.org\">",
                "<object data=x></object><embed src=x>"
            })
    void nothingActiveSurvives(String attack) {
        for (var html : new String[] {Markdown.toHtml(attack), Markdown.toCommentHtml(attack)}) {
            assertThat(html.toLowerCase(Locale.ROOT))
                    .doesNotContain("<script", "<iframe", "<style", "<form", "<svg", "<meta", "<base", "<object")
                    .doesNotContain("href=\"javascript", "href=\"vbscript", "src=\"data")
                    .doesNotContainPattern("<[^>]+ on[a-z]+=")
                    .doesNotContainPattern("<[^>]+ style=");
        }
    }

    @Test
    void commonMarkupIsKept() {
        assertThat(Markdown.toHtml("## 산책로\n\n- 하나\n- **둘**\n\n[마당](https://example.org)\n\n|a|b|\n|-|-|\n|1|2|"))
                .contains("<h2>산책로</h2>", "<li>하나</li>", "<strong>둘</strong>", "rel=\"", "nofollow", "<td>1</td>");
    }

    @Test
    void plainTextHasNoMarkup() {
        assertThat(Markdown.toPlainText("**굵게** [링크](https://example.org)"))
                .startsWith("굵게")
                .doesNotContain("*");
        assertThat(Markdown.excerpt("가나다 라마바 사아자", 8)).isEqualTo("가나다 라마바…");
    }

    @Test
    void aTildeBetweenNumbersIsARangeAndStrikesNothingOut() {
        assertThat(Markdown.toHtml("만 3~5세와 7~9세")).isEqualTo("<p>만 3~5세와 7~9세</p>\n");
        assertThat(Markdown.toHtml("~~지운 말~~")).contains("<del>지운 말</del>");
    }

    @Test
    void aPlainTextShowsAsItStands() {
        for (var text : List.of(
                "010-***-**** 로 연락, 3~5세 7~9세 ~~아님~~",
                "1. 하나",
                "12) 둘",
                "- 셋",
                "+ 넷",
                "# 다섯",
                "=====",
                "    넷 칸 띈 글",
                "> 따옴",
                "`코드` _밑줄_ 가_나_다 [이름](주소) ![그림](주소)",
                "a & b &amp; < > \\ \\* |표|",
                "<script>alert(1)</script>")) {
            assertThat(Markdown.toPlainText(Markdown.fromPlainText(text))).isEqualTo(text.strip());
            assertThat(Markdown.toHtml(Markdown.fromPlainText(text)))
                    .startsWith("<p>")
                    .doesNotContain("<em>", "<strong>", "<code>", "<del>", "<a ", "<script", "<li>", "<h2>");
        }
        assertThat(Markdown.toHtml(Markdown.fromPlainText("보기 https://example.org/a_b*c?d=1&e=2 끝")))
                .contains("href=\"https://example.org/a_b*c?d&#61;1&amp;e&#61;2\"");
    }

    @Test
    void deepNestingCannotBurnTheProcessor() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Markdown.toHtml("> ".repeat(20_000) + "x");
            Markdown.toHtml("[".repeat(20_000));
            Markdown.toHtml("*a_".repeat(20_000));
            Markdown.toHtml("<div>".repeat(20_000));
            Markdown.toHtml("- ".repeat(20_000) + "x");
        });
    }
}
