package org.madang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlToMarkdownTest {

    @ParameterizedTest
    @CsvSource({
        "<p>하나</p><p>둘</p>, '하나\n\n둘'",
        "<h1>제목</h1>글, '## 제목\n\n글'",
        "<p>굵은 <b>글씨</b>와 <i>기울임</i></p>, '굵은 **글씨**와 *기울임*'",
        "<ul><li>하나</li><li>둘</li></ul>, '- 하나\n- 둘'",
        "<ol><li>하나</li><li>둘</li></ol>, '1. 하나\n2. 둘'",
        "<blockquote>말</blockquote>, > 말",
        "<a href='https://a.example/x y'>이름</a>, [이름](https://a.example/x%20y)",
        "<img src='https://a.example/b.jpg' alt='강'>, [강](https://a.example/b.jpg)",
        "<p>첫 줄<br>둘째 줄</p>, '첫 줄\\\n둘째 줄'",
        "<span style='color:red'>색</span>, 색"
    })
    void structureStaysAndLooksGo(String html, String markdown) {
        assertThat(HtmlToMarkdown.of(html)).isEqualTo(markdown.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<a href='javascript:alert(1)'>누르세요</a>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)></svg>",
                "<iframe src='javascript:alert(1)'></iframe>",
                "<p onclick=alert(1)>글</p>",
                "&lt;script&gt;alert(1)&lt;/script&gt;"
            })
    void attacksComeOutHarmless(String html) {
        var shown = Markdown.toHtml(HtmlToMarkdown.of(html));

        assertThat(shown.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script", "javascript:", "onerror=", "onload=", "onclick=", "<iframe", "<svg");
    }

    @Test
    void whatIsNestedTooDeepKeepsItsWords() {
        assertThat(HtmlToMarkdown.of("<div>".repeat(5_000) + "깊은 글")).contains("깊은 글");
    }
}
