package org.madang.mail;

import java.util.Locale;
import java.util.Map;
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
 */
public record Letter(String to, String language, String kind, Map<String, String> parameters) {

    public Letter {
        parameters = Map.copyOf(parameters);
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
        return lines;
    }

    private Locale locale() {
        return "en".equals(language) ? Locale.ENGLISH : Locale.KOREAN;
    }
}
