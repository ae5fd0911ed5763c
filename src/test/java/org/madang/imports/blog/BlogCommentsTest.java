package org.madang.imports.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.madang.comment.outside.OutsideComment;

class BlogCommentsTest {

    private static final Instant AT = Instant.parse("2019-05-02T00:00:00Z");

    @Test
    void whatCameAlongGoesAlongAndComesAgainAsItWas() {
        var comments = List.of(
                new OutsideComment(1, 0, false, "이웃", null, "<p>저도 <strong>그 골목</strong> 알아요</p>\n", AT),
                new OutsideComment(2, 1, false, "글쓴이", null, "<p>반가워요</p>\n", null),
                new OutsideComment(3, 2, false, "이웃", null, "<p>또 올게요</p>\n", AT),
                new OutsideComment(4, 0, false, "", null, "<p>이름 없이</p>\n", AT),
                new OutsideComment(5, 0, true, "다른 누리집", "https://other.example/a", "<p>골목</p>\n", AT));

        var field = BlogComments.of(comments).toField();

        assertThat(BlogComments.of(new BlogEntry(Map.of("comments", field), List.of())))
                .isEqualTo(comments);
    }
}
