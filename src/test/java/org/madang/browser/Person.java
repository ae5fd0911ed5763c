package org.madang.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.madang.testing.harness.RunningMadang.Madang;

/** Somebody at a phone, with a browser of their own, doing what people do. Every step waits for what it led to. */
final class Person implements AutoCloseable {

    private static final Pattern NUMBER = Pattern.compile("/(?:posts|proposals|comments)/(\\d+)");

    private final BrowserContext context;
    private final Page page;

    /** Without scripts the driver cannot tell where an element has come to rest; the keyboard need not know. */
    private final boolean byKeyboard;

    Person(Browser browser, Madang madang, boolean scripts) {
        byKeyboard = !scripts;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(madang.address().toString())
                .setLocale("ko-KR")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(360, 780));
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** Signs in with a demonstration account. */
    Person signsInAs(String login) {
        page.navigate("/account/sign-in");
        fill("login", login);
        fill("password", "madang-demo");
        press("signIn");
        page.navigate("/account");
        assertThat(page.locator("h1")).isVisible();
        return this;
    }

    void fill(String id, String text) {
        page.locator("[id='" + id + "']").fill(text);
    }

    /** Writes a post's text in Markdown, in the plain field. */
    void writes(String markdown) {
        var plain = page.locator("textarea#body");
        if (!byKeyboard) {
            page.locator("[data-tool=more]").click();
            page.locator("[data-tool=markdown]").click();
        }
        plain.fill(markdown);
    }

    void press(String id) {
        click(page.locator("[id='" + id + "']"));
        page.waitForLoadState();
    }

    /** Presses something, by mouse or keyboard. */
    void click(Locator locator) {
        if (byKeyboard) {
            locator.press("Enter");
        } else {
            locator.click();
        }
    }

    void check(String selector) {
        var box = page.locator(selector);
        if (!byKeyboard) {
            box.check();
        } else if (!box.isChecked()) {
            box.press("Space");
        }
    }

    /** Signs up; the handle must be new. */
    void signsUpAs(String handle) {
        page.navigate("/account/sign-up");
        fill("handle", handle);
        fill("displayName", "새로 온 글쓴이");
        fill("email", handle + "@example.org");
        fill("password", "열두 글자가 넘는 비밀번호");
        check("#terms");
        check("#privacy");
        press("register");
        page.navigate("/account");
        assertThat(page.locator("main")).containsText("새로 온 글쓴이");
    }

    /** Writes and publishes a post; its number. */
    long publishes(String title, String body) {
        page.navigate("/posts/new");
        fill("title", title);
        writes(body);
        page.locator("#topic").selectOption("culture");
        press("goOn");
        assertThat(page.locator("main")).containsText(title);
        press("publish");
        assertThat(page.locator("h1")).containsText(title);
        return numberInAddress();
    }

    /** Goes through the steps of a proposal; its number. */
    long proposes(String title, String problem, String solution) {
        page.navigate("/proposals/new");
        fill("title", title);
        fill("problem", problem);
        press("goOn");
        if (page.url().contains("/similar")) {
            page.navigate(page.url().replaceFirst("/similar.*", "/edit"));
        }
        fill("solution", solution);
        page.locator("#topic").selectOption("safety-environment");
        press("goOn");
        assertThat(page.locator("main")).containsText(solution);
        press("submit");
        assertThat(page).hasURL(Pattern.compile("/proposals/\\d+/done"));
        return numberInAddress();
    }

    void supports(long proposal) {
        page.navigate("/proposals/" + proposal);
        click(page.locator("[id='give-support']"));
        assertThat(page.locator("[id='take-support']")).isVisible();
    }

    /** Comments on a post or proposal; the comment's number. */
    long comments(String address, String body) {
        page.navigate(address);
        page.locator("#comment-form [id='body']").fill(body);
        click(page.locator("#comment-form button[type=submit]").last());
        var article = page.locator("[id^='c']")
                .filter(new Locator.FilterOptions().setHasText(body))
                .last();
        assertThat(article).isVisible();
        return Long.parseLong(article.getAttribute("id").replaceAll("\\D", ""));
    }

    void flags(long comment, String reason) {
        page.navigate("/comments/" + comment + "/flag");
        check("input[value=" + reason + "]");
        press("flag");
        page.navigate("/comments/" + comment + "/flag");
        assertThat(page.locator("[id='withdraw']")).isVisible();
    }

    private long numberInAddress() {
        Matcher matcher = NUMBER.matcher(page.url());
        if (!matcher.find()) {
            throw new AssertionError("no number in " + page.url());
        }
        return Long.parseLong(matcher.group(1));
    }

    @Override
    public void close() {
        context.close();
    }
}
