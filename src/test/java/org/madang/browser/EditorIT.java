package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.madang.media.Photographs;
import org.madang.testing.harness.BrowserTest;
import org.madang.testing.harness.RunningMadang.Madang;

/** Writing a post in the browser: on a phone, offline, in two windows, and without scripts. */
@BrowserTest
class EditorIT {

    private static final Pattern SAVED = Pattern.compile("\\d\\d:\\d\\d 저장됨");
    private static final FilePayload PHOTO =
            new FilePayload("산책로.jpg", "image/jpeg", Photographs.withPlace(Photographs.jpeg(1600, 1200), 1));

    private static String text(Page page) {
        return page.locator("textarea#body").inputValue();
    }

    private static void saved(Page page) {
        page.evaluate("document.activeElement.blur()");
        assertThat(page.locator("#editor-says")).hasText(SAVED);
    }

    @Test
    void aPostWithAPhotographIsWrittenOnAPhone(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, true).signsInAs("writer2")) {
            var page = writer.page();
            page.navigate("/posts/new");
            writer.fill("title", "느티천에 새로 생긴 길");
            page.locator("#rich").click();
            page.keyboard().type("아침에 걸어 보았어요.");
            page.locator("#file").setInputFiles(PHOTO);
            var picture = page.locator("figure.picture");
            assertThat(picture.locator("img"))
                    .hasAttribute("src", Pattern.compile("/media/.+/1600x1200-[0-3]{3}[.]jpg"));
            picture.locator("input").first().fill("물가를 따라 난 흙길");
            saved(page);
            assertThat(text(page)).contains("아침에 걸어 보았어요.", "![물가를 따라 난 흙길](/media/");
            assertThat(page.url()).matches(".*/posts/\\d+/edit");

            writer.press("goOn");
            assertThat(page.locator("main")).containsText("느티천에 새로 생긴 길");
            writer.press("publish");
            var shown = page.locator("article .prose figure img");
            assertThat(shown).hasAttribute("alt", "물가를 따라 난 흙길");
            assertThat(shown).hasAttribute("srcset", Pattern.compile("640w, .* 1280w, .* 1600w"));
            assertThat((Boolean) shown.evaluate("img => img.decode().then(() => img.naturalWidth > 0)"))
                    .isTrue();
        }
    }

    @Test
    void nothingIsLostWhenTheNetworkGoes(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, true).signsInAs("writer3")) {
            var page = writer.page();
            page.navigate("/posts/new");
            writer.fill("title", "끊긴 날");
            page.locator("#rich").click();
            page.keyboard().type("처음 문장.");
            saved(page);
            page.context().setOffline(true);
            page.locator("#rich").press("End");
            page.keyboard().type(" 끊긴 뒤의 문장.");
            page.evaluate("document.activeElement.blur()");
            assertThat(page.locator("#editor-says")).containsText("이 기기에 저장했어요");
            page.context().setOffline(false);
            assertThat(page.locator("#editor-says")).hasText(SAVED);
            page.reload();
            assertThat(page.locator("#rich")).containsText("처음 문장. 끊긴 뒤의 문장.");
        }
    }

    @Test
    void whatOnlyTheDeviceKeptIsOfferedAgain(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, true).signsInAs("writer3")) {
            var page = writer.page();
            page.navigate("/posts/new");
            page.context().setOffline(true);
            writer.fill("title", "기기에만 남은 글");
            page.locator("#rich").click();
            page.keyboard().type("서버는 모르는 문장.");
            page.evaluate("document.activeElement.blur()");
            assertThat(page.locator("#editor-says")).containsText("이 기기에 저장했어요");
            page.navigate("about:blank");
            page.context().setOffline(false);
            page.navigate("/posts/new");
            page.locator(".choice button").first().click();
            assertThat(page.locator("#rich")).containsText("서버는 모르는 문장.");
            assertThat(page.locator("#title")).hasValue("기기에만 남은 글");
            saved(page);
        }
    }

    @Test
    void twoWindowsMeetInAChoice(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, true).signsInAs("writer4")) {
            var first = writer.page();
            first.navigate("/posts/new");
            writer.fill("title", "두 창");
            first.locator("#rich").click();
            first.keyboard().type("같은 시작.");
            saved(first);
            var second = first.context().newPage();
            second.navigate(first.url());
            second.locator("#rich").click();
            second.keyboard().press("Control+End");
            second.keyboard().type(" 둘째 창의 말.");
            saved(second);

            first.locator("#rich").click();
            first.keyboard().press("Control+End");
            first.keyboard().type(" 첫째 창의 말.");
            first.evaluate("document.activeElement.blur()");
            assertThat(first.locator(".choice h2")).hasText("다른 창에서 이 글이 바뀌었어요");
            second.reload();
            assertThat(second.locator("#rich")).containsText("둘째 창의 말.");

            first.locator(".choice button").first().click();
            assertThat(first.locator("#editor-says")).hasText(SAVED);
            second.reload();
            assertThat(second.locator("#rich")).containsText("첫째 창의 말.");
        }
    }

    @Test
    void aSyllableIsNeverBroken(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, true).signsInAs("writer5")) {
            var page = writer.page();
            page.navigate("/posts/new");
            page.locator("#rich").click();
            var input = page.context().newCDPSession(page);
            for (var word : new String[][] {{"ㅎ", "하", "한"}, {"ㄱ", "그", "글"}}) {
                for (var made : word) {
                    var composing = new JsonObject();
                    composing.addProperty("text", made);
                    composing.addProperty("selectionStart", made.length());
                    composing.addProperty("selectionEnd", made.length());
                    input.send("Input.imeSetComposition", composing);
                }
                var done = new JsonObject();
                done.addProperty("text", word[word.length - 1]);
                input.send("Input.insertText", done);
            }
            assertThat(page.locator("#rich")).hasText("한글");
            assertThat(text(page)).isEqualTo("한글");
        }
    }

    @Test
    void whatIsPastedKeepsItsStructureAndLosesItsLooks(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, true).signsInAs("writer5")) {
            var page = writer.page();
            page.navigate("/posts/new");
            assertThat(pasted(page, """
                            <p class=MsoHeading1 style='mso-style-name:"heading 1"'><span style='font-size:20pt;color:red'>제목입니다</span></p>
                            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>하나</p>
                            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>둘</p>
                            <table><tr><td><p>동네</p></td><td><p>수</p></td></tr><tr><td>느티동</td><td>3</td></tr></table>
                            <p>끝 <b>굵게</b><script>alert(1)</script></p>""")).isEqualTo("""
                            ## 제목입니다

                            - 하나
                            - 둘

                            | 동네 | 수 |
                            | --- | --- |
                            | 느티동 | 3 |

                            끝 **굵게**""");
            assertThat(pasted(page, """
                            <div class="se-component se-sectionTitle"><p class="se-text-paragraph"><span class="se-fs-fs24">나들이</span></p></div>
                            <div class="se-component se-text"><p class="se-text-paragraph"><span style="color:#f00;font-weight:bold">빨간 글</span>과 <a href="https://example.org/a">링크</a></p>
                            <p class="se-text-paragraph">\u200b</p></div><img src="https://postfiles.example/1.jpg">""")).isEqualTo("## 나들이\n\n**빨간 글**과 [링크](https://example.org/a)");
            assertThat(pasted(page, """
                            <P CLASS=HStyle0 STYLE='line-height:160%'><SPAN STYLE='font-family:"함초롬바탕";font-weight:bold'>알림</SPAN></P>
                            <P CLASS=HStyle0><SPAN STYLE='font-family:"함초롬바탕"'>2*3*4는 24, [가]와 나_다_라 &lt;b&gt;</SPAN></P>""")).isEqualTo("**알림**\n\n2\\*3\\*4는 24, \\[가]와 나_다_라 \\<b>");
        }
    }

    private static String pasted(Page page, String html) {
        page.locator("#rich").click();
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.locator("#rich")
                .evaluate(
                        "(editor, html) => { const data = new DataTransfer(); data.setData('text/html', html);"
                                + " editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
                        html);
        return text(page);
    }

    @Test
    void whatIsNoPictureIsToldAndTheTextStays(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, true).signsInAs("writer5")) {
            var page = writer.page();
            page.navigate("/posts/new");
            page.locator("#rich").click();
            page.keyboard().type("그대로 있는 글");
            var fake = new FilePayload("가짜.jpg", "image/jpeg", "<svg onload='alert(1)'/>".getBytes());
            page.locator("#file").setInputFiles(new FilePayload[] {fake, PHOTO});

            assertThat(page.locator(".uploads [role=alert]")).containsText("사진 파일이 아니에요");
            assertThat(page.locator("figure.picture")).hasCount(1);
            assertThat(text(page)).startsWith("그대로 있는 글");
        }
    }

    @Test
    void theSameGoesWithoutScripts(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, false).signsInAs("writer2")) {
            var page = writer.page();
            page.navigate("/posts/new");
            writer.fill("title", "스크립트 없이");
            writer.fill("body", "글이 **먼저** 저장돼요.");
            writer.fill("alt", "흙길");
            page.locator("#file").setInputFiles(PHOTO);
            writer.press("upload");
            assertThat(page.locator("[role=status]").first()).containsText("사진을 넣었어요");
            assertThat(text(page)).contains("글이 **먼저** 저장돼요.\n\n![흙길](/media/");
            writer.press("show");
            assertThat(page.locator(".preview figure img")).hasAttribute("alt", "흙길");

            page.locator("#file").setInputFiles(new FilePayload("가짜.png", "image/png", "아님".getBytes()));
            writer.press("upload");
            assertThat(page.locator("#file-error")).containsText("사진 파일이 아니에요");
            assertThat(text(page)).contains("글이 **먼저** 저장돼요.");
        }
    }

    @Test
    void theButtonsAreOneStopAndArrowsWalkThem(Browser browser, Madang madang) {
        try (var writer = new Person(browser, madang, true).signsInAs("writer2")) {
            var page = writer.page();
            page.navigate("/posts/new");
            page.locator("#title").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator("[data-tool=bold]")).isFocused();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-tool=heading]")).hasAttribute("aria-pressed", "true");
            page.keyboard().type("제목");
            page.keyboard().press("Tab");
            assertThat(page.locator("#rich")).not().isFocused();
            assertThat(text(page)).isEqualTo("## 제목");
        }
    }
}
