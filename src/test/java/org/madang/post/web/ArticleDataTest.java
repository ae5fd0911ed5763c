package org.madang.post.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.madang.post.Post;
import org.madang.post.PostText;

/** What programs read in a post's page. */
class ArticleDataTest {

    @Test
    void nothingEndsTheScriptElement() {
        var text = PostText.of(
                "</script><script>alert(1)</script>", "글", "", null, null, List.of("길"), "연재", "CC-BY-4.0", "ko");
        var post = new Post(null, 7, text, "elsewhere:7", Instant.parse("2026-11-22T00:00:00Z"));

        var data = ArticleData.of(post, List.of(), "https://madang.example");

        assertThat(data)
                .doesNotContain("<")
                .contains("\"@type\":\"Article\"", "\"license\":\"https://creativecommons.org/licenses/by/4.0/\"")
                .contains("https://madang.example/posts/7", "CreativeWorkSeries")
                .contains("\\u003c/script>");
    }
}
