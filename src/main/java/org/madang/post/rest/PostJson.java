package org.madang.post.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.content.Figures;
import org.madang.content.Visibility;
import org.madang.content.together.CoAuthorRow;
import org.madang.post.Post;
import org.madang.shared.rest.AuthorJson;

/**
 * A post.
 *
 * @param url where people read it
 * @param body Markdown
 * @param bodyHtml the body as HTML that is safe to show
 * @param topic slug; null if not chosen
 * @param neighbourhood slug; null for the whole city
 * @param interest what the writer declares about money or ties behind it; null if nothing
 * @param licence code of what others may do with it
 * @param channels names of the networks it was or is to be sent to
 * @param textVersion counts the wordings that readers saw, from 1
 * @param scheduledAt when it is to be published; null unless its writer set a time
 * @param publishedAt null while it is a draft
 * @param editedAt when its words last changed after it was published; null if never
 */
@Schema(name = "Post")
public record PostJson(
        long number,
        String url,
        Status status,
        String title,
        String body,
        String bodyHtml,
        String summary,
        @Nullable @Schema(nullable = true) String topic,
        List<String> tags,
        @Nullable @Schema(nullable = true) String neighbourhood,
        @Nullable @Schema(nullable = true) String series,
        @Nullable @Schema(nullable = true) String interest,
        String licence,
        String language,
        @Nullable @Schema(nullable = true) AuthorJson author,
        List<AuthorJson> coAuthors,
        List<String> channels,
        int textVersion,
        int comments,
        Instant createdAt,
        @Nullable @Schema(nullable = true) Instant scheduledAt,
        @Nullable @Schema(nullable = true) Instant publishedAt,
        @Nullable @Schema(nullable = true) Instant editedAt) {

    /** Where a post is in its life. */
    @Schema(name = "PostStatus")
    public enum Status {
        DRAFT,
        SCHEDULED,
        PUBLISHED;

        static Status of(Post post) {
            if (post.getVisibility() != Visibility.DRAFT) {
                return PUBLISHED;
            }
            return post.getScheduledAt() == null ? DRAFT : SCHEDULED;
        }
    }

    static PostJson of(Post post, String url, Figures figures, List<CoAuthorRow> coAuthors) {
        return new PostJson(
                post.getNumber(),
                url,
                Status.of(post),
                post.getTitle(),
                post.getBody(),
                post.getBodyHtml(),
                post.getSummary(),
                post.getTopic(),
                post.getTags(),
                post.getNeighbourhood(),
                post.getSeries(),
                post.getInterest(),
                post.getLicence().code(),
                post.getLanguage(),
                author(post.getAuthor()),
                coAuthors.stream()
                        .map(one -> new AuthorJson(one.handle(), one.name()))
                        .toList(),
                post.getChannels(),
                post.getTextVersion(),
                figures.comments(),
                post.getCreatedAt(),
                post.getScheduledAt(),
                post.getPublishedAt(),
                post.getEditedAt());
    }

    private static @Nullable AuthorJson author(@Nullable Person person) {
        return person == null ? null : AuthorJson.of(person.getHandle(), person.getDisplayName());
    }
}
