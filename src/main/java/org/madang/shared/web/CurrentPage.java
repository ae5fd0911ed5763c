package org.madang.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/**
 * The page that is being made, as every template needs it: how to reach the same page with something changed, and under
 * which number an error is known. Called {@code page} in pages.
 */
@Named("page")
@RequestScoped
public class CurrentPage {

    /** The request's attribute with the class of reason for which something is gone. */
    public static final String WHY_GONE = "madang.whyGone";

    private static final Logger LOG = System.getLogger(CurrentPage.class.getName());
    private static final int AROUND = 2;
    private static final boolean OFFICIAL = ConfigProvider.getConfig()
            .getOptionalValue("madang.official", Boolean.class)
            .orElse(false);

    @Inject
    HttpServletRequest request;

    @Inject
    Reader reader;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private String reference = "";

    /** Whether this is an official site of a public body, which alone may say so at its head. */
    public boolean isOfficial() {
        return OFFICIAL;
    }

    /** This address with one parameter set; an empty value takes it out. Any change but of the page begins at page 1. */
    public String with(String name, @Nullable Object value) {
        var query = query();
        if (!"page".equals(name)) {
            query.remove("page");
        }
        var text = value == null ? "" : value.toString();
        if (text.isEmpty() || "page".equals(name) && "1".equals(text)) {
            query.remove(name);
        } else {
            query.put(name, text);
        }
        return address(query);
    }

    /** What this address asks for beside the number of a list's page, with its mark; empty if for nothing. */
    public String getQuery() {
        var first = with("page", 1);
        int mark = first.indexOf('?');
        return mark < 0 ? "" : first.substring(mark);
    }

    /** This address with a choice of language ({@code lang}) or colours ({@code theme}), which is remembered. */
    public String choosing(String name, String value) {
        var query = query();
        query.put(name, value);
        return address(query);
    }

    /** A parameter of the address or of its path; empty if there is none. */
    public String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** A parameter of the address or of its path; null if there is none. */
    public @Nullable String parameterOrNull(String name) {
        var value = parameter(name);
        return value.isEmpty() ? null : value;
    }

    /** A number in the path, such as that of a post. */
    public long number(String name) {
        try {
            return Long.parseLong(parameter(name));
        } catch (NumberFormatException noNumber) {
            throw DomainException.notFound();
        }
    }

    /** Which page of a list the address asks for ({@code page}); the first if it does not say. */
    public PageRequest request(int size) {
        var asked = parameter("page");
        if (!asked.matches("[1-9][0-9]{0,5}")) {
            return PageRequest.first(size);
        }
        int number = Integer.parseInt(asked);
        if (number > PageRequest.MAX_PAGE) {
            throw DomainException.notFound();
        }
        return new PageRequest(number, size);
    }

    /** The address of this page for other places, without what only arranges it. */
    public String getCanonical() {
        return settings.baseUrl() + reader.getPath();
    }

    /** The words of what just happened, which the address carries once as {@code ?notice=}; empty if nothing did. */
    public String getNotice() {
        var code = parameter("notice");
        return code.matches("[a-z]{1,20}(-[a-z]{1,20}){0,5}")
                ? Texts.orEmpty(reader.getLocale(), "notice." + code)
                : "";
    }

    /** The numbers of a list's pages to offer: the first, the last, those around this one, and 0 for each gap. */
    public List<Integer> numbers(Page<?> list) {
        List<Integer> numbers = new ArrayList<>();
        int from = Math.max(1, list.page() - AROUND);
        int to = Math.min(list.pages(), list.page() + AROUND);
        if (from > 1) {
            numbers.add(1);
        }
        if (from > 2) {
            numbers.add(0);
        }
        for (int i = from; i <= to; i++) {
            numbers.add(i);
        }
        if (to < list.pages() - 1) {
            numbers.add(0);
        }
        if (to < list.pages()) {
            numbers.add(list.pages());
        }
        return numbers;
    }

    /** On an error page the number under which the log has the case; people tell it when they ask for help. */
    public String getReference() {
        if (reference.isEmpty()) {
            reference = Ids.next(clock.instant()).toString().substring(24);
            var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(cause == null ? Level.DEBUG : Level.ERROR, "Answered " + status + " as case " + reference, cause);
        }
        return reference;
    }

    /** On the page of what is gone the class of reason, for {@code error_page.410.why.<class>}; empty if none is told. */
    public String getWhyGone() {
        return request.getAttribute(WHY_GONE) instanceof String why ? why : "";
    }

    private Map<String, String> query() {
        var address = reader.getAddress();
        int mark = address.indexOf('?');
        return Query.parse(mark < 0 ? null : address.substring(mark + 1));
    }

    private String address(Map<String, String> query) {
        return query.isEmpty()
                ? reader.getPath()
                : query.entrySet().stream()
                        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                        .collect(Collectors.joining("&", reader.getPath() + "?", ""));
    }

    /** A text as part of an address's query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
