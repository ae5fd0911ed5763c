package org.madang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.madang.shared.web.Address;
import org.madang.shared.web.Addresses;

/**
 * One law joins addresses, pages, views and texts: {@code /proposals/new} ↔ {@code /proposal/start.xhtml} ↔ {@code
 * org.madang.proposal.web.ProposalStartView} ↔ {@code proposal_start.*}. The feature's name may be left out of the view's
 * where the page's says enough ({@code FlagView}), and the page's where it is the feature's own ({@code PostView}).
 */
class PageMirrorTest {

    private static final Path PAGES = Path.of("src/main/webapp" + Address.PAGES);
    private static final Path SOURCES = Path.of("src/main/java/org/madang");
    private static final Pattern BEAN = Pattern.compile("[#$]\\{[^}]*?\\b([a-z][A-Za-z]*View)\\b");
    private static final Path TAGS = Path.of("src/main/webapp/WEB-INF/tags");
    private static final Path BUNDLE = Path.of("src/main/resources/i18n/messages.properties");
    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_VIEW = 200;

    @Test
    void everyAddressHasItsPageAndEveryPageAnAddress() throws IOException {
        var named = Addresses.table().stream().map(Address::page).collect(Collectors.toCollection(TreeSet::new));
        assertThat(pages()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void everyPageHasAViewOfItsName() throws IOException {
        for (var page : pages()) {
            if (!page.equals("/index.xhtml")) {
                assertThat(views(page)).as(page).anyMatch(Files::exists);
            }
        }
    }

    @Test
    void aPageUsesNoOtherPagesView() throws IOException {
        for (var page : pages()) {
            var own = views(page).stream()
                    .map(view -> view.getFileName().toString().replace(".java", ""))
                    .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                    .toList();
            var used = BEAN.matcher(Files.readString(file(page)))
                    .results()
                    .map(r -> r.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(own).as(page).containsAll(used);
        }
    }

    @Test
    void textsOfAPageAreNamedAfterAPageThatIsThere() throws IOException {
        var known = pages().stream().map(PageMirrorTest::group).collect(Collectors.toCollection(TreeSet::new));
        var features = pages().stream().map(PageMirrorTest::feature).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(tags());
        known.add("search_box"); // m:search
        for (var line : Files.readAllLines(BUNDLE)) {
            var group = line.substring(0, Math.max(0, line.indexOf('.')));
            int underscore = group.indexOf('_');
            if (underscore > 0 && features.contains(group.substring(0, underscore))) {
                assertThat(known).as(line).contains(group);
            }
        }
    }

    @Test
    void pagesAndViewsAreShort() throws IOException {
        for (var page : pages()) {
            assertThat(Files.readAllLines(file(page))).as(page).hasSizeLessThanOrEqualTo(LONGEST_PAGE);
            for (var view : views(page)) {
                if (Files.exists(view)) {
                    assertThat(Files.readAllLines(view)).as(view.toString()).hasSizeLessThanOrEqualTo(LONGEST_VIEW);
                }
            }
        }
    }

    /** The places where a page's view may be, best first. */
    private static List<Path> views(String page) {
        var name = capital(page.substring(page.lastIndexOf('/') + 1).replace(".xhtml", ""));
        var feature = feature(page);
        var one = capital(feature).replaceFirst("s$", "");
        return folders(feature).stream()
                .flatMap(folder -> Stream.of(capital(feature) + name, one + name, name, capital(feature))
                        .map(stem -> folder.resolve(stem.endsWith("View") ? stem + ".java" : stem + "View.java")))
                .toList();
    }

    /** Of a feature and of the parts it has, as in {@code account/passkey/web}. */
    private static List<Path> folders(String feature) {
        var root = SOURCES.resolve(feature);
        var parts = root.toFile()
                .list((folder, name) ->
                        root.resolve(name).resolve("web").toFile().isDirectory());
        return Stream.concat(
                        Stream.of(root.resolve("web")),
                        Stream.of(parts == null ? new String[0] : parts)
                                .sorted()
                                .map(part -> root.resolve(part).resolve("web")))
                .toList();
    }

    private static String feature(String page) {
        return page.equals("/index.xhtml") ? "" : page.substring(1, page.indexOf('/', 1));
    }

    private static String group(String page) {
        return page.substring(1).replace(".xhtml", "").replace('/', '_');
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Path file(String page) {
        return PAGES.resolve(page.substring(1));
    }

    /** Names of tags as their texts are named: {@code comment_form} for {@code commentForm}. */
    private static List<String> tags() throws IOException {
        try (var files = Files.list(TAGS)) {
            return files.map(f -> f.getFileName().toString().replace(".xhtml", ""))
                    .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    private static List<String> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".xhtml"))
                    .map(f -> "/" + PAGES.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
