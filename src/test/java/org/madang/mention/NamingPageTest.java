package org.madang.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a page names a text, and what it says there. */
class NamingPageTest {

    private static final URI TARGET = URI.create("https://madang.example/posts/12");
    private static final URI SOURCE = URI.create("https://blog.example/one");

    private static NamingPage page(String body) {
        return NamingPage.of("text/html; charset=utf-8", "<html><head><title>내 일기</title></head><body>" + body, SOURCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>읽었다: <a href='https://madang.example/posts/12'>산책로</a></p>",
                "<p><a href='https://madang.example/posts/12#comments'>말들</a></p>",
                "<img src='https://madang.example/posts/12'>",
                "<video src='https://madang.example/posts/12'></video>"
            })
    void aLinkToTheTextNamesIt(String body) {
        assertThat(page(body).naming(TARGET)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>https://madang.example/posts/12</p>",
                "<!-- <a href='https://madang.example/posts/12'>x</a> -->",
                "<template><a href='https://madang.example/posts/12'>x</a></template>",
                "<script>'<a href=\"https://madang.example/posts/12\">x</a>'</script>",
                "<a href='https://madang.example/posts/123'>x</a>",
                "<a href='https://madang.example.evil.example/posts/12'>x</a>",
                "<pre>&lt;a href='https://madang.example/posts/12'&gt;</pre>"
            })
    void whatIsNoLinkDoesNot(String body) {
        assertThat(page(body).naming(TARGET)).isEmpty();
    }

    @Test
    void onlyTextsThatAreReadCanNameIt() {
        assertThat(NamingPage.of("text/plain", "see https://madang.example/posts/12 there", SOURCE)
                        .naming(TARGET))
                .isPresent();
        assertThat(NamingPage.of("text/plain", "see https://madang.example/posts/123", SOURCE)
                        .naming(TARGET))
                .isEmpty();
        assertThat(NamingPage.of("application/pdf", "https://madang.example/posts/12", SOURCE)
                        .naming(TARGET))
                .isEmpty();
    }

    @Test
    void anAnswerSpeaksWithAllItsWordsAndItsAuthorsName() {
        var said = page("<article class='h-entry'><a class='p-author h-card' href='/'>김하늘</a>"
                        + "<a class='u-in-reply-to' href='https://madang.example/posts/12'>답</a>"
                        + "<div class='e-content'><p>저도 걸었어요.</p><p>참 좋았어요.</p></div></article>")
                .naming(TARGET)
                .orElseThrow();

        assertThat(said.author()).isEqualTo("김하늘");
        assertThat(said.html()).contains("저도 걸었어요.", "참 좋았어요.");
    }

    @Test
    void anyOtherPageSpeaksWithItsTitleAndTheParagraphAlone() {
        var said = page("<p>다른 이야기</p><p>오늘 <a href='https://madang.example/posts/12'>산책로</a>를 <걸었다></p>")
                .naming(TARGET)
                .orElseThrow();

        assertThat(said.author()).isEqualTo("blog.example");
        assertThat(said.html()).contains("<b>내 일기</b>", "오늘 산책로").doesNotContain("다른 이야기");
    }
}
