package org.madang.testing.harness;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.madang.testing.harness.RunningMadang.Madang;

/** Somebody at a browser without scripts: opens pages, fills in forms and presses their buttons. */
public final class Guest {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final Visitor visitor;
    private final String network;

    Guest(Madang madang, String network) {
        this.visitor = madang.visitor();
        this.network = network;
    }

    /** Somebody new, from a network of their own. */
    public static Guest at(Madang madang) {
        return new Guest(madang, anotherNetwork());
    }

    static String anotherNetwork() {
        int n = NETWORKS.incrementAndGet();
        return "198.51." + n / 250 + "." + (n % 250 + 1);
    }

    public Visitor visitor() {
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return visitor.get(path, "X-Forwarded-For", network, "Accept-Language", "ko");
    }

    /** A page, where it is one. */
    public Document page(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + " "
                    + answer.headers().firstValue("Location").orElse(""));
        }
        return Jsoup.parse(answer.body());
    }

    /** Fills in the form of a page that has this button, and presses it. */
    public HttpResponse<String> submit(String path, String button, Map<String, String> typed) {
        return submit(page(path), button, typed);
    }

    /** The same on a page that is open already. */
    public HttpResponse<String> submit(Document page, String button, Map<String, String> typed) {
        var pressed = page.select("button[type=submit]").stream()
                .filter(b -> isNamed(b, button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + button + " in " + page.title()));
        var form = (FormElement) pressed.closest("form");
        Map<String, String> fields = new HashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(typed);
        fields.put(pressed.attr("name"), pressed.attr("value"));
        return post(form.attr("action"), fields);
    }

    private static boolean isNamed(Element element, String name) {
        return element.attr("name").equals(name) || element.attr("name").endsWith(":" + name);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return visitor.postForm(path, fields, "X-Forwarded-For", network, "Accept-Language", "ko");
    }

    /** Signs in by the page. */
    public HttpResponse<String> signIn(String login, String password) {
        return submit("/account/sign-in", "signIn", Map.of("login", login, "password", password));
    }

    /** Where an answer sends the browser; empty if it does not. */
    public static String onward(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
