package org.madang.comment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignedIn;
import org.madang.content.Standing;
import org.madang.content.Visibility;

/**
 * A comment as a page shows it. The text of one that was taken back or removed is empty.
 *
 * @param parent number of the comment that it answers; null if none
 * @param fromOffice slug of the department its author works for; null if none
 * @param bySubjectAuthor whether who wrote the post or proposal wrote it, too
 * @param textVersion counts the wordings that readers saw, from 1
 * @param editedAt when it was last reworded or taken back; null if never
 * @param supports how many support it
 * @param supported whether the reader does
 * @param muted whether the reader muted its author
 * @param replyCount how many answer it, also those that are not in {@code replies}
 * @param from where it came from; null if it was said here
 * @param replies the first comments that answer it, in time's order; empty for a reply itself
 */
public record CommentRow(
        UUID id,
        long number,
        @Nullable Long parent,
        @Nullable UUID authorId,
        @Nullable String authorHandle,
        @Nullable String authorName,
        @Nullable String fromOffice,
        boolean bySubjectAuthor,
        String body,
        String bodyHtml,
        @Nullable Stance stance,
        Visibility visibility,
        Standing standing,
        int textVersion,
        Instant publishedAt,
        @Nullable Instant editedAt,
        int supports,
        boolean supported,
        boolean muted,
        int replyCount,
        @Nullable ForeignVoice from,
        List<CommentRow> replies) {

    public CommentRow {
        replies = List.copyOf(replies);
        if (visibility != Visibility.PUBLIC || standing.isHidden()) {
            body = "";
            bodyHtml = "";
        }
    }

    /** What its author sees of a comment just posted: nobody has supported or answered it yet. */
    static CommentRow ofNew(Comment comment, SignedIn author) {
        var parent = comment.getParent();
        return new CommentRow(
                comment.getId(),
                comment.getNumber(),
                parent == null ? null : parent.getNumber(),
                author.id(),
                author.handle(),
                author.displayName(),
                author.department(),
                comment.getSubject().isAuthor(author.id()),
                comment.getBody(),
                comment.getBodyHtml(),
                comment.getStance(),
                comment.getVisibility(),
                comment.getStanding(),
                comment.getTextVersion(),
                Objects.requireNonNull(comment.getPublishedAt()),
                null,
                0,
                false,
                false,
                0,
                null,
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
                bySubjectAuthor,
                body,
                bodyHtml,
                stance,
                visibility,
                standing,
                textVersion,
                publishedAt,
                editedAt,
                supports,
                supported,
                muted,
                replyCount,
                from,
                answers);
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    /** Whether readers find it folded, one click deep. */
    public boolean isFolded() {
        return standing.isFolded();
    }

    /** Whether its words are others than at first. */
    public boolean isEdited() {
        return textVersion > 1;
    }

    /** How many answers are on a page of their own. */
    public int moreReplies() {
        return Math.max(0, replyCount - replies.size());
    }
}
