package org.madang.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagePartsTest {

    private final PageCache pages = new PageCache();
    private final PageParts parts = new PageParts();

    @BeforeEach
    void together() {
        parts.pages = pages;
    }

    private String part(String path, String query, boolean byQuery, String made) throws IOException {
        return parts.part(parts.page(path, query, List.of("post:1")), "text", byQuery, () -> made);
    }

    @Test
    void aPartIsMadeOnceUntilWhatItsPageDependsOnChanges() throws IOException {
        part("ko|/posts/1", "", false, "one");
        pages.changed("post:2");
        assertThat(part("ko|/posts/1", "", false, "two")).isEqualTo("one");

        pages.changed("post:1");

        assertThat(part("ko|/posts/1", "", false, "two")).isEqualTo("two");
    }

    @Test
    void everyPartIsOutOfDateWhenEveryPageIs() throws IOException {
        part("ko|/posts/1", "", false, "one");

        pages.clear();

        assertThat(part("ko|/posts/1", "", false, "two")).isEqualTo("two");
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptForThoseWhoComeAfterIt() throws IOException {
        var slow = parts.page("ko|/posts/1", "", List.of("post:1"));
        pages.changed("post:1");
        parts.part(slow, "text", false, () -> "old");

        assertThat(part("ko|/posts/1", "", false, "new")).isEqualTo("new");
    }

    @Test
    void anotherLanguageOrAddressHasPartsOfItsOwn() throws IOException {
        part("ko|/posts/1", "", false, "하나");

        assertThat(part("en|/posts/1", "", false, "one")).isEqualTo("one");
        assertThat(part("ko|/posts/2", "", false, "둘")).isEqualTo("둘");
    }

    @Test
    void theQueryCountsWhereThePartSaysSo() throws IOException {
        part("ko|/posts", "topic=traffic", true, "traffic");
        part("ko|/posts/1", "sort=newest", false, "text");

        assertThat(part("ko|/posts", "topic=welfare", true, "welfare")).isEqualTo("welfare");
        assertThat(part("ko|/posts/1", "sort=oldest", false, "never")).isEqualTo("text");
    }

    @Test
    void aPartThatFailsIsNotKept() throws IOException {
        var page = parts.page("ko|/posts/1", "", List.of("post:1"));
        assertThatThrownBy(() -> parts.part(page, "text", false, () -> {
                    throw new IOException("broken");
                }))
                .isInstanceOf(IOException.class);

        assertThat(part("ko|/posts/1", "", false, "whole")).isEqualTo("whole");
    }
}
