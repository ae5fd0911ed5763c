package org.madang.comment.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.comment.CommentRow;
import org.madang.comment.Stance;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.content.Visibility;
import org.madang.shared.rest.AuthorJson;

/**
 * A comment. The words of one that was taken back are empty; a folded one keeps its words.
 *
 * @param id its number, by which calls name it
 * @param url where people read it
 * @param subject what it stands under
 * @param parent id of the comment that it answers; null if none
 * @param fromOffice slug of the department its author works for; null if none
 * @param bySubjectAuthor whether who wrote the post or proposal wrote it, too
 * @param body Markdown
 * @param stance what it is, on a proposal; null if its writer did not choose
 * @param standing what the community made of it
 * @param folded whether pages show it folded, one click deep
 * @param editedAt when it was last reworded or taken back; null if never
 * @param supports how many support it
 * @param supported whether the caller does
 * @param replyCount how many answer it
 * @param replies the first 100 comments that answer it, the oldest first
 */
@Schema(name = "Comment")
public record CommentJson(
        long id,
        String url,
        SubjectJson subject,
        @Nullable @Schema(nullable = true) Long parent,
        @Nullable @Schema(nullable = true) AuthorJson author,
        @Nullable @Schema(nullable = true) String fromOffice,
        boolean bySubjectAuthor,
        String body,
        String bodyHtml,
        @Nullable @Schema(nullable = true) Stance stance,
        Visibility visibility,
        Standing standing,
        boolean folded,
        int textVersion,
        Instant publishedAt,
        @Nullable @Schema(nullable = true) Instant editedAt,
        int supports,
        boolean supported,
        int replyCount,
        List<CommentJson> replies) {

    /** What a comment stands under. */
    @Schema(name = "Subject")
    public record SubjectJson(
            @Schema(enumeration = {"POST", "PROPOSAL"}) Kind kind, long number) {}

    /** @param pages where people read comments; the id follows */
    static CommentJson of(CommentRow row, SubjectJson subject, String pages) {
        return new CommentJson(
                row.number(),
                pages + row.number(),
                subject,
                row.parent(),
                AuthorJson.of(row.authorHandle(), row.authorName()),
                row.fromOffice(),
                row.bySubjectAuthor(),
                row.body(),
                row.bodyHtml(),
                row.stance(),
                row.visibility(),
                row.standing(),
                row.isFolded(),
                row.textVersion(),
                row.publishedAt(),
                row.editedAt(),
                row.supports(),
                row.supported(),
                row.replyCount(),
                row.replies().stream().map(reply -> of(reply, subject, pages)).toList());
    }
}
