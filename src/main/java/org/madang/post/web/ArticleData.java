package org.madang.post.web;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.madang.content.together.CoAuthorRow;
import org.madang.media.PictureAddress;
import org.madang.post.Post;

/** What search engines and other programs read of a post in its page: schema.org's Article as JSON-LD. */
final class ArticleData {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private ArticleData() {}

    /**
     * Safe inside a script element.
     *
     * @param others who wrote it with its first author
     * @param base address of this site, without a slash at the end
     */
    static String of(Post post, List<CoAuthorRow> others, String base) {
        var address = base + "/posts/" + post.getNumber();
        var article = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Article")
                .add("@id", address)
                .add("mainEntityOfPage", address)
                .add("headline", post.getTitle())
                .add("description", post.getSummary())
                .add("inLanguage", post.getLanguage())
                .add("datePublished", time(post.getPublishedAt(), post))
                .add("dateModified", time(post.getEditedAt(), post))
                .add("isAccessibleForFree", true);
        authors(article, post, others, base);
        picture(article, post, base);
        if (post.getLicence().address() != null) {
            article.add("license", post.getLicence().address());
        }
        if (!post.getTags().isEmpty()) {
            article.add("keywords", String.join(", ", post.getTags()));
        }
        if (post.getSeries() != null) {
            article.add(
                    "isPartOf",
                    JSON.createObjectBuilder()
                            .add("@type", "CreativeWorkSeries")
                            .add("name", post.getSeries()));
        }
        return article.build().toString().replace("<", "\\u003c");
    }

    private static void authors(JsonObjectBuilder article, Post post, List<CoAuthorRow> others, String base) {
        var first = post.getAuthor();
        if (first == null) {
            return;
        }
        var one = person(first.getHandle(), first.getDisplayName(), base);
        if (others.isEmpty()) {
            article.add("author", one);
            return;
        }
        var all = JSON.createArrayBuilder().add(one);
        others.forEach(other -> all.add(person(other.handle(), other.name(), base)));
        article.add("author", all);
    }

    private static JsonObjectBuilder person(String handle, String name, String base) {
        return JSON.createObjectBuilder()
                .add("@type", "Person")
                .add("name", name)
                .add("url", base + "/writers/" + handle);
    }

    private static void picture(JsonObjectBuilder article, Post post, String base) {
        if (post.getPicture() == null) {
            return;
        }
        PictureAddress.of(post.getPicture())
                .ifPresent(picture -> article.add(
                        "image",
                        JSON.createObjectBuilder()
                                .add("@type", "ImageObject")
                                .add("url", base + picture.path())
                                .add("width", picture.width())
                                .add("height", picture.height())));
    }

    private static String time(Instant time, Post post) {
        return Objects.requireNonNullElse(time, Objects.requireNonNullElse(post.getPublishedAt(), post.getCreatedAt()))
                .toString();
    }
}
