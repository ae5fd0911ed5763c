package org.madang.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/, /index.xhtml",
        "/posts, /post/list.xhtml",
        "/posts/new, /post/editor.xhtml",
        "/posts/12, /post/view.xhtml",
        "/proposals/7/edit, /proposal/editor.xhtml",
        "/writers/writer1, /account/writer.xhtml",
        "/transparency/3, /moderation/entry.xhtml"
    })
    void pathsFindTheirPages(String path, String page) {
        assertThat(Addresses.find(path).orElseThrow().address().page()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts/",
                "/posts/0",
                "/posts/abc",
                "/posts/1/2",
                "/index.xhtml",
                "/writers/..",
                "//posts",
                "/posts/99999999999999999999"
            })
    void otherPathsFindNone(String path) {
        assertThat(Addresses.find(path)).isEmpty();
    }

    @Test
    void aKeptPageDependsOnItsOwnNumber() {
        var match = Addresses.find("/posts/12").orElseThrow();

        assertThat(match.address().dependencies(match.values())).containsExactly("post:12");
    }
}
