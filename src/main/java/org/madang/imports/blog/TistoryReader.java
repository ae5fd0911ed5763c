package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.madang.imports.picture.PackedPicture;
import org.madang.media.PictureService;
import org.madang.shared.ClockProducer;

/**
 * Tistory's backup: an archive with one folder a post, {@code 12/12-title.html}. It does not tell which posts were
 * protected or drafts, so all of them come as drafts, to be published by hand.
 */
@ApplicationScoped
class TistoryReader implements BlogReader {

    private static final Pattern NUMBER = Pattern.compile("(?:^|.*/)([0-9]{1,9})-[^/]*\\.html$");
    private static final int LONGEST_PATH = 1000;
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(jpe?g|png|gif|webp)");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}(?::[0-9]{2})?");
    private static final DateTimeFormatter TO_SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    @Override
    public String name() {
        return "tistory";
    }

    @Override
    public void read(InputStream file, Found into) throws IOException {
        new GuardedZip(file).each(TistoryReader::most, (path, content) -> {
            var number = NUMBER.matcher(path);
            if (number.matches()) {
                into.accept(
                        content == null
                                ? BlogEntry.broken(path, "text-too-long")
                                : entry(number.group(1), page(path, content)));
            } else if (content != null) {
                into.picture(path, content);
            }
        });
    }

    private static int most(String path) {
        if (NUMBER.matcher(path).matches()) {
            return GuardedZip.MOST_TEXT;
        }
        return path.length() <= LONGEST_PATH && PICTURE.matcher(path).matches() ? (int) PictureService.MAX_BYTES : 0;
    }

    /** Its pictures are named by where they lie in the archive. */
    private static Document page(String path, byte[] content) {
        var page = Jsoup.parse(new String(content, StandardCharsets.UTF_8));
        page.select("img[src]").forEach(image -> PackedPicture.beside(path, image.attr("src"))
                .ifPresent(source -> image.attr("src", source)));
        return page;
    }

    private static BlogEntry entry(String number, Document page) {
        var body = first(page, ".article-view", ".contents_style", ".article", "article", "body");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", "tistory:" + number);
        fields.put("url", "/" + number);
        fields.put("title", words(first(page, ".title-article", ".title_post", "h1", "h2", "title")));
        fields.put("status", BlogEntry.Status.DRAFT.name());
        fields.put("at", at(words(first(page, ".date", "time", ".box-info"))));
        fields.put("html", body == null ? "" : body.html());
        return new BlogEntry(fields, tags(page));
    }

    private static List<String> tags(Document page) {
        var category = words(first(page, ".category"));
        return Stream.concat(
                        Stream.of(category.substring(category.lastIndexOf('/') + 1)),
                        page.select(".tags a, .tag_trail a").eachText().stream())
                .map(tag -> tag.replaceFirst("^#", "").strip())
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static @Nullable Element first(Document page, String... selectors) {
        for (var selector : selectors) {
            var found = page.selectFirst(selector);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String words(@Nullable Element element) {
        return element == null ? "" : element.text().strip();
    }

    private static String at(String words) {
        var moment = MOMENT.matcher(words);
        if (!moment.find()) {
            return "";
        }
        try {
            var text = moment.group().length() == 16 ? moment.group() + ":00" : moment.group();
            return LocalDateTime.parse(text, TO_SECONDS)
                    .atZone(ClockProducer.CITY_ZONE)
                    .toInstant()
                    .toString();
        } catch (DateTimeException none) {
            return "";
        }
    }
}
