package org.madang.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTargetTest {

    private static final String BASE = "https://madang.example";

    @Test
    void addressesOfOursAreFoundWrittenOutOrFromTheRoot() {
        var words = """
                제목
                [제안](/proposals/12)을 했고, 앞서 <https://madang.example/posts/3> 도 썼어요.
                https://madang.example/posts/4?sort=newest 그리고 [한 번 더](/proposals/12#comments).
                """;

        assertThat(LinkTarget.in(words, BASE))
                .containsExactly(
                        new LinkTarget(Kind.PROPOSAL, 12), new LinkTarget(Kind.POST, 3), new LinkTarget(Kind.POST, 4));
    }

    @Test
    void othersAddressesAndPagesOfATextAreNone() {
        var words = "https://elsewhere.example/posts/3 (/posts/5/edit) /posts/abc a/posts/7 (/posts/0)";

        assertThat(LinkTarget.in(words, BASE)).isEmpty();
    }
}
