package org.madang.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Standing;
import org.madang.content.Visibility;

/**
 * A comment as a page shows it. The text of one that was taken back is empty.
 *
 * @param parent number of the comment that it answers; null if none
 * @param fromOffice slug of the department its author works for; null if none
 * @param replies the comments that answer it, in time's order; empty for a reply itself
 */
public record CommentRow(
        UUID id,
        long number,
        @Nullable Long parent,
        @Nullable UUID authorId,
        @Nullable String authorHandle,
        @Nullable String authorName,
        @Nullable String fromOffice,
        String body,
        String bodyHtml,
        Visibility visibility,
        Standing standing,
        int textVersion,
        Instant publishedAt,
        List<CommentRow> replies) {

    /** As the database gives it, without replies and without the words of what was taken back. */
    public CommentRow(
            UUID id,
            long number,
            @Nullable Long parent,
            @Nullable UUID authorId,
            @Nullable String authorHandle,
            @Nullable String authorName,
            @Nullable String fromOffice,
            String body,
            String bodyHtml,
            Visibility visibility,
            Standing standing,
            int textVersion,
            Instant publishedAt) {
        this(
                id,
                number,
                parent,
                authorId,
                authorHandle,
                authorName,
                fromOffice,
                visibility == Visibility.PUBLIC ? body : "",
                visibility == Visibility.PUBLIC ? bodyHtml : "",
                visibility,
                standing,
                textVersion,
                publishedAt,
                List.of());
    }

    public CommentRow withReplies(List<CommentRow> answers) {
        return new CommentRow(
                id,
                number,
                parent,
                authorId,
                authorHandle,
                authorName,
                fromOffice,
                body,
                bodyHtml,
                visibility,
                standing,
                textVersion,
                publishedAt,
                List.copyOf(answers));
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /** Whether readers find it folded, one click deep. */
    public boolean isFolded() {
        return standing.isFolded();
    }
}
