package org.madang.post.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.post.Post;
import org.madang.post.PostText;
import org.madang.post.PostVersion;
import org.madang.shared.rest.JsonFields;

/**
 * The words of a post as requests give them. In a change, what is left out stays and what is null is cleared.
 *
 * @param body Markdown
 * @param summary one or two sentences for lists; taken from the body if empty
 * @param topic slug, see /topics
 * @param neighbourhood slug, see /neighbourhoods; null for the whole city
 * @param licence {@code CC-BY-4.0} if left out
 * @param language set once, when the post is made
 * @param interest what the writer declares about money or ties behind the post; null if nothing
 * @param reason only in a change of a published post: why the words are corrected, for its readers
 */
@Schema(name = "PostText")
public record PostTextJson(
        @Schema(maxLength = Post.MAX_TITLE) String title,
        @Schema(maxLength = Post.MAX_BODY) String body,

        @Nullable @Schema(nullable = true, maxLength = Post.MAX_SUMMARY)
        String summary,

        @Nullable @Schema(nullable = true) String topic,

        @Nullable @Schema(nullable = true, maxItems = Content.MAX_TAGS)
        List<String> tags,

        @Nullable @Schema(nullable = true) String neighbourhood,

        @Nullable @Schema(nullable = true, maxLength = Post.MAX_SERIES)
        String series,

        @Nullable
        @Schema(
                enumeration = {
                    "CC-BY-4.0",
                    "CC-BY-SA-4.0",
                    "CC-BY-NC-4.0",
                    "CC-BY-ND-4.0",
                    "KOGL-1",
                    "KOGL-2",
                    "KOGL-3",
                    "KOGL-4",
                    "ALL-RIGHTS-RESERVED"
                })
        String licence,

        @Nullable
        @Schema(
                nullable = true,
                enumeration = {"ko", "en"})
        String language,

        @Nullable @Schema(nullable = true, maxLength = Post.MAX_INTEREST)
        String interest,

        @Nullable @Schema(nullable = true, maxLength = PostVersion.MAX_REASON)
        String reason) {

    static PostText read(JsonFields json, String language) {
        return PostText.of(
                        json.text("title"),
                        json.text("body"),
                        json.text("summary"),
                        json.text("topic"),
                        json.text("neighbourhood"),
                        json.texts("tags"),
                        json.text("series"),
                        json.text("licence"),
                        json.text("language", language))
                .declaring(json.text("interest"));
    }

    static PostText merge(JsonFields json, Post post) {
        return PostText.of(
                        json.text("title", post.getTitle()),
                        json.text("body", post.getBody()),
                        json.text("summary", post.getOwnSummary()),
                        json.text("topic", post.getTopic()),
                        json.text("neighbourhood", post.getNeighbourhood()),
                        json.texts("tags", post.getTags()),
                        json.text("series", post.getSeries()),
                        json.text("licence", post.getLicence().code()),
                        post.getLanguage())
                .declaring(json.text("interest", post.getInterest()));
    }
}
