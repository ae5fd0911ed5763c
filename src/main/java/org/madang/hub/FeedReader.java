package org.madang.hub;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads feeds of any kind. Document types, and with them entities, are refused: nothing outside is ever read for one. */
final class FeedReader {

    private static final int MOST_ENTRIES = 100;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 2000;
    private static final int LONGEST_ADDRESS = 500;

    private FeedReader() {}

    /**
     * What a feed tells, the newest entries at most.
     *
     * @param now for what has no date, and in place of dates to come
     * @throws IOException if it is no feed
     */
    static List<Entry> read(byte[] document, @Nullable String contentType, Instant now) throws IOException {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (var reader = new XmlReader(new ByteArrayInputStream(document), contentType, true)) {
            return input.build(reader).getEntries().stream()
                    .limit(MOST_ENTRIES)
                    .flatMap(entry -> entry(entry, now).stream())
                    .toList();
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("This is no feed", e);
        }
    }

    private static Optional<Entry> entry(SyndEntry entry, Instant now) {
        var url = address(entry.getLink());
        if (url == null) {
            return Optional.empty();
        }
        var html = html(entry);
        var title = plain(Objects.requireNonNullElse(entry.getTitle(), ""), LONGEST_TITLE);
        var id = entry.getUri() == null || entry.getUri().isBlank() ? url : entry.getUri();
        return Optional.of(new Entry(
                cut(id, LONGEST_ADDRESS), url, title, plain(html, LONGEST_BODY), picture(entry, html), at(entry, now)));
    }

    private static String html(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static Instant at(SyndEntry entry, Instant now) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null || date.toInstant().isAfter(now) ? now : date.toInstant();
    }

    private static @Nullable String picture(SyndEntry entry, String html) {
        var media = entry.getForeignMarkup().stream()
                .flatMap(element -> Stream.concat(Stream.of(element), element.getChildren().stream()))
                .filter(element -> element.getName().equals("thumbnail")
                        || element.getName().equals("content") && isPicture(element))
                .map(element -> element.getAttributeValue("url"));
        var enclosed = entry.getEnclosures().stream()
                .filter(e -> e.getType() != null && e.getType().startsWith("image/"))
                .map(e -> e.getUrl());
        var inside = Jsoup.parseBodyFragment(html).select("img[src]").stream().map(img -> img.attr("src"));
        return Stream.of(media, enclosed, inside)
                .flatMap(found -> found)
                .map(FeedReader::address)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPicture(Element element) {
        return Objects.requireNonNullElse(element.getAttributeValue("type"), "").startsWith("image/")
                || "image".equals(element.getAttributeValue("medium"));
    }

    /** Nothing but a web address may become a link or a call. */
    private static @Nullable String address(@Nullable String text) {
        if (text == null || text.length() > LONGEST_ADDRESS || !text.strip().matches("https?://[^\\s\"<>]+")) {
            return null;
        }
        try {
            return URI.create(text.strip()).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String plain(String html, int most) {
        return cut(
                Jsoup.parseBodyFragment(html)
                        .text()
                        .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                        .strip(),
                most);
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
