package org.madang.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {

    @Test
    void makesWordsHarmlessAndLeavesMarkupAlone() {
        var markup = new Markup()
                .html("<a href=\"/comments/")
                .number(12_345)
                .html("\">")
                .text("<b onclick='x'>\"가&나\"</b>")
                .text(null)
                .html("</a>");

        assertThat(markup)
                .hasToString(
                        "<a href=\"/comments/12345\">&lt;b onclick=&#39;x&#39;&gt;&quot;가&amp;나&quot;&lt;/b&gt;</a>");
    }
}
