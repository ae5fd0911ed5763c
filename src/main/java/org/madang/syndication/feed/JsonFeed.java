package org.madang.syndication.feed;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;

/** JSON Feed 1.1. What the format has no name for is in the extension {@code _madang}. */
final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    static byte[] write(FeedText text) {
        var items = Json.createArrayBuilder();
        text.items().forEach(item -> items.add(item(item)));
        var feed = Json.createObjectBuilder()
                .add("version", VERSION)
                .add("title", text.title())
                .add("home_page_url", text.home())
                .add("feed_url", text.self())
                .add("language", "ko")
                .add("items", items);
        if (text.hub() != null) {
            var hub = Json.createObjectBuilder()
                    .add("type", "WebSub")
                    .add("url", text.hub().toString());
            feed.add("hubs", Json.createArrayBuilder().add(hub));
        }
        return feed.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder item(FeedItem text) {
        var item = Json.createObjectBuilder()
                .add("id", text.id())
                .add("url", text.link())
                .add("title", text.title())
                .add("language", text.language())
                .add("date_published", text.published().toString())
                .add("date_modified", text.updated().toString())
                .add("tags", Json.createArrayBuilder(text.tags()));
        if (!text.summary().isEmpty()) {
            item.add("summary", text.summary());
        }
        if (text.html() == null) {
            item.add("content_text", text.summary());
        } else {
            item.add("content_html", text.html());
        }
        if (!text.authors().isEmpty()) {
            var authors = Json.createArrayBuilder();
            text.authors().forEach(author -> authors.add(author(author)));
            item.add("authors", authors);
        }
        return text.rights() == null ? item : item.add("_madang", rights(text));
    }

    private static JsonObjectBuilder author(FeedItem.Author author) {
        return Json.createObjectBuilder().add("name", author.name()).add("url", author.link());
    }

    private static JsonObjectBuilder rights(FeedItem text) {
        var rights = Json.createObjectBuilder().add("rights", String.valueOf(text.rights()));
        return text.licence() == null ? rights : rights.add("licence", text.licence());
    }
}
