package org.madang.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PlainText;
import org.madang.shared.Texts;

/**
 * A mail before it is sent: to whom, in which language, and what it says. Its words are the bundle's {@code
 * mail.<kind>.subject} and {@code mail.<kind>.body}, followed by {@code mail.footer}.
 *
 * @param to one address
 * @param language {@code ko} or {@code en}
 * @param kind kebab-case; also how the operator sees what was sent
 * @param parameters what the words name in braces
 * @param items lines of a list, see {@link #listing}
 * @param unsubscribe see {@link #endedBy}; null for what is not subscribed to
 */
public record Letter(
        String to,
        String language,
        String kind,
        Map<String, String> parameters,
        List<String> items,
        @Nullable String unsubscribe) {

    public Letter {
        parameters = Map.copyOf(parameters);
        items = List.copyOf(items);
    }

    /** Without a list, about something that is not subscribed to. */
    public Letter(String to, String language, String kind, Map<String, String> parameters) {
        this(to, language, kind, parameters, List.of(), null);
    }

    /** The same with a list, a line each, where the words say {@code {items}}. */
    public Letter listing(List<String> lines) {
        return new Letter(to, language, kind, parameters, lines, unsubscribe);
    }

    /** The same with the address by which mail programs end the subscription with one press (RFC 8058). */
    public Letter endedBy(String address) {
        return new Letter(to, language, kind, parameters, items, address);
    }

    /** One line, whatever the parameters hold. */
    String subject() {
        return PlainText.line(Texts.of(locale(), "mail." + kind + ".subject", lines()));
    }

    String body() {
        return PlainText.text(Texts.of(locale(), "mail." + kind + ".body", lines())) + "\n\n-- \n"
                + Texts.of(locale(), "mail.footer", lines()) + "\n";
    }

    /** Names of people and the like stay in their line: nobody writes a paragraph into our mail. */
    private Map<String, String> lines() {
        var lines = new java.util.HashMap<String, String>();
        parameters.forEach((name, value) -> lines.put(name, PlainText.line(value)));
        lines.put("items", items.stream().map(Letter::item).collect(Collectors.joining("\n")));
        return lines;
    }

    /** One line, however it is indented. */
    private static String item(String line) {
        var indent = line.replaceFirst("\\S.*$", "");
        return (indent.isBlank() ? indent : "") + PlainText.line(line);
    }

    private Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.KOREAN;
    }
}
