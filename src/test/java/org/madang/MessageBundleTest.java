package org.madang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both languages are complete, pages name only texts that exist, and no page holds words of its own. */
class MessageBundleTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAMED = Pattern.compile("txt\\['([a-zA-Z0-9_.-]+)'](?!\\s*\\+)");
    private static final Pattern CODE = Pattern.compile(
            "(?:forbidden|conflict|new Violation|invalid|message = \"\\{)\\(?(?:\"[a-zA-Z]+\", )?\"?([a-z]+(?:-[a-z]+)+|required|invalid)[\"}]");
    private static final Pattern WORDS = Pattern.compile(">[^<>]*[가-힣][^<>]*<");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("/i18n/messages_en.properties"))
                .containsExactlyInAnyOrderElementsOf(keys("/i18n/messages.properties"));
    }

    @Test
    void noTextIsEmptyAndParametersAgree() throws IOException {
        var korean = texts("/i18n/messages.properties");
        var english = texts("/i18n/messages_en.properties");
        var parameter = Pattern.compile("\\{[a-zA-Z0-9]+}");
        for (var key : korean.stringPropertyNames()) {
            assertThat(korean.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(found(parameter, english.getProperty(key)))
                    .as(key)
                    .isEqualTo(found(parameter, korean.getProperty(key)));
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var file : List.of("messages.properties", "messages_en.properties")) {
            var seen = new HashSet<String>();
            for (var line : Files.readAllLines(Path.of("src/main/resources/i18n", file))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    assertThat(seen.add(line.split("\\s*=", 2)[0]))
                            .as(file + ": " + line)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void pagesNameOnlyTextsThatExist() throws IOException {
        var known = keys("/i18n/messages.properties");
        for (var page : pages()) {
            assertThat(known).as(page.toString()).containsAll(found(NAMED, Files.readString(page)));
        }
    }

    @Test
    void pagesHoldNoWordsOfTheirOwn() throws IOException {
        for (var page : pages()) {
            var text = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
            assertThat(found(WORDS, text)).as(page.toString()).isEmpty();
        }
    }

    @Test
    void everyErrorOfTheDomainHasWords() throws IOException {
        var known = keys("/i18n/messages.properties");
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var codes = CODE.matcher(Files.readString(file))
                        .results()
                        .map(r -> "error." + r.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(known).as(file.toString()).containsAll(codes);
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return new ArrayList<>(
                    files.filter(f -> f.toString().endsWith(".xhtml")).toList());
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(r -> r.groupCount() > 0 ? r.group(1) : r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String resource) throws IOException {
        return new TreeSet<>(texts(resource).stringPropertyNames());
    }

    private static Properties texts(String resource) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(MessageBundleTest.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
