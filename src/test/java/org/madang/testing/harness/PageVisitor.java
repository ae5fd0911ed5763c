package org.madang.testing.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.madang.testing.harness.RunningMadang.Madang;

/** Somebody who uses the pages without scripts: follows no redirect, sends forms as a browser would. */
public final class PageVisitor {

    private static final Pattern FORM =
            Pattern.compile("<form [^>]*?action=\"([^\"]*)\".*?</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern HIDDEN = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final String DEMO_PASSWORD = "madang-demo";

    private final Visitor browser;

    private PageVisitor(Visitor browser) {
        this.browser = browser;
    }

    /** Somebody who is not signed in. */
    public static PageVisitor at(Madang madang) {
        return new PageVisitor(madang.visitor());
    }

    /** Somebody signed in with a demonstration account. */
    public static PageVisitor as(Madang madang, String handle) {
        var visitor = at(madang);
        var answer = visitor.send("/account/sign-in", "signIn", Map.of("login", handle, "password", DEMO_PASSWORD));
        assertThat(answer.statusCode()).as("signing in as " + handle).isEqualTo(303);
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    /** Whether the page is there and has the button or field of that id. */
    public boolean finds(String path, String id) {
        var page = get(path);
        return page.statusCode() == 200 && page.body().contains("id=\"" + id + "\"");
    }

    /** Presses a button of a page, with the fields filled in and the rest of its form as it is. */
    public HttpResponse<String> send(String path, String button, Map<String, String> fields) {
        var page = get(path).body();
        var form = FORM.matcher(page)
                .results()
                .filter(found -> found.group().contains("id=\"" + button + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + button + " at " + path));
        return browser.postForm(form.group(1).replace("&amp;", "&"), filled(form, button, fields));
    }

    /** Posts to an address as a page of ours would, whatever that page is. */
    public HttpResponse<String> post(String path) {
        return browser.postForm(path, Map.of("csrf", csrf(), "jakarta.faces.ViewState", "stateless"));
    }

    private String csrf() {
        var page = get("/account/sign-in").body();
        var found = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"").matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static Map<String, String> filled(MatchResult form, String button, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>();
        HIDDEN.matcher(form.group()).results().forEach(input -> {
            var name = NAME.matcher(input.group());
            var value = VALUE.matcher(input.group());
            if (name.find()) {
                all.put(name.group(1), value.find() ? value.group(1) : "");
            }
        });
        all.put(button, "");
        all.putAll(fields);
        return all;
    }
}
