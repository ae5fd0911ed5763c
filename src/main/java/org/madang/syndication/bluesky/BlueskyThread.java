package org.madang.syndication.bluesky;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.madang.syndication.Answer;

/** The answers below a post of ours, as {@code app.bsky.feed.getPostThread} tells them. */
final class BlueskyThread {

    /** Who has this label wants to be read by people who are signed in there, and by nobody else. */
    private static final String NOT_IN_PUBLIC = "!no-unauthenticated";

    private static final int DEEPEST = 20;

    private BlueskyThread() {}

    /** All answers, whatever they are below; without our own. */
    static List<Answer> answers(JsonObject document, String own) {
        List<Answer> answers = new ArrayList<>();
        collect(object(document, "thread"), own, answers, 0);
        return answers;
    }

    private static void collect(JsonObject place, String own, List<Answer> answers, int depth) {
        if (depth > DEEPEST || !(place.get("replies") instanceof JsonArray replies)) {
            return;
        }
        for (var reply : replies) {
            if (reply instanceof JsonObject below) {
                add(object(below, "post"), own, answers);
                collect(below, own, answers, depth + 1);
            }
        }
    }

    private static void add(JsonObject post, String own, List<Answer> answers) {
        var author = object(post, "author");
        var did = author.getString("did", "");
        var handle = author.getString("handle", "");
        var uri = post.getString("uri", "");
        if (did.isEmpty() || uri.isEmpty() || did.equals(own) || isNotForAll(author)) {
            return;
        }
        var name = author.getString("displayName", "");
        var key = uri.substring(uri.lastIndexOf('/') + 1);
        if (key.matches("[A-Za-z0-9._~:-]{1,64}") && handle.matches("[A-Za-z0-9.-]{1,253}")) {
            answers.add(new Answer(
                    uri,
                    did,
                    name.isBlank() ? handle : name,
                    "@" + handle,
                    "https://bsky.app/profile/" + handle + "/post/" + key,
                    html(object(post, "record").getString("text", ""))));
        }
    }

    private static boolean isNotForAll(JsonObject author) {
        return author.get("labels") instanceof JsonArray labels
                && labels.stream()
                        .filter(JsonObject.class::isInstance)
                        .map(label -> label.asJsonObject().get("val"))
                        .anyMatch(val -> val instanceof JsonString text
                                && text.getString().equals(NOT_IN_PUBLIC));
    }

    private static String html(String text) {
        return "<p>" + Entities.escape(text).replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>";
    }

    private static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject inner ? inner : JsonValue.EMPTY_JSON_OBJECT;
    }
}
