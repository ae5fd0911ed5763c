package org.madang.syndication.bluesky;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.syndication.Graphemes;
import org.madang.syndication.OutgoingPost;

/** The record of a post on Bluesky: at most 300 characters, with links told by the bytes at which they stand. */
final class BlueskyPost {

    static final int LONGEST = 300;

    private static final Pattern LINK = Pattern.compile("https?://[^\\s]+");

    private BlueskyPost() {}

    /** @param thumbnail what the server said of the uploaded picture; null if there is none */
    static JsonObject of(OutgoingPost post, @Nullable JsonObject thumbnail, Instant now) {
        var card = Json.createObjectBuilder()
                .add("uri", post.link())
                .add("title", post.title())
                .add("description", Graphemes.cut(post.summary(), LONGEST));
        if (thumbnail != null) {
            card.add("thumb", thumbnail);
        }
        return record(Graphemes.words(post, LONGEST), post.language(), now)
                .add(
                        "embed",
                        Json.createObjectBuilder()
                                .add("$type", "app.bsky.embed.external")
                                .add("external", card))
                .build();
    }

    static JsonObject of(String words, Instant now) {
        return record(Graphemes.cut(words, LONGEST), "ko", now).build();
    }

    private static JsonObjectBuilder record(String text, String language, Instant now) {
        return Json.createObjectBuilder()
                .add("$type", "app.bsky.feed.post")
                .add("text", text)
                .add("langs", Json.createArrayBuilder().add(language))
                .add("facets", facets(text))
                .add("createdAt", now.toString());
    }

    private static JsonArrayBuilder facets(String text) {
        var facets = Json.createArrayBuilder();
        var links = LINK.matcher(text);
        while (links.find()) {
            int start = bytes(text.substring(0, links.start()));
            facets.add(Json.createObjectBuilder()
                    .add(
                            "index",
                            Json.createObjectBuilder()
                                    .add("byteStart", start)
                                    .add("byteEnd", start + bytes(links.group())))
                    .add(
                            "features",
                            Json.createArrayBuilder()
                                    .add(Json.createObjectBuilder()
                                            .add("$type", "app.bsky.richtext.facet#link")
                                            .add("uri", links.group()))));
        }
        return facets;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
