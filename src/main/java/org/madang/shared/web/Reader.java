package org.madang.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.madang.shared.Texts;

/** How this request's reader wants the pages: language, look, and where in the plaza the reader is. */
@Named
@RequestScoped
public class Reader {

    private Locale locale = Locale.KOREAN;
    private String theme = "system";
    private String path = "/";
    private String query = "";
    private String csrf = "";

    void reads(Locale inLocale, String withTheme, String atPath, String withQuery) {
        locale = inLocale;
        theme = withTheme;
        path = atPath;
        query = withQuery;
    }

    /** Gives the token that the forms of this response carry. */
    public void carry(String csrfToken) {
        csrf = csrfToken;
    }

    /** Korean or English. */
    public Locale getLocale() {
        return locale;
    }

    public String getLanguage() {
        return locale.getLanguage();
    }

    /** {@code system}, {@code light}, {@code dark} or {@code contrast}. */
    public String getTheme() {
        return theme;
    }

    /** The path in the address line. */
    public String getPath() {
        return path;
    }

    /** The address with its query, without what only switches language or look. */
    public String getAddress() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The same address with one more parameter, for links that switch. */
    public String with(String name, String value) {
        return getAddress() + (query.isEmpty() ? "?" : "&") + name + "=" + value;
    }

    /** The token against cross-site requests; empty where no form is. */
    public String getCsrf() {
        return csrf;
    }

    /** A text of the bundle in the reader's language. */
    public String text(String key) {
        return Texts.of(locale, key);
    }

    /** A text of the bundle in the reader's language, its parameters filled in. */
    public String text(String key, Map<String, ?> parameters) {
        return Texts.of(locale, key, parameters);
    }
}
