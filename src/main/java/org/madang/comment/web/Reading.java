package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.madang.comment.CommentRow;
import org.madang.shared.web.ReadingChoice;
import org.madang.shared.web.ReadingChoice.Fold;

/** How this reader wants comments: counts or calm, and what becomes of folded ones and of people who are muted. */
@Named
@RequestScoped
public class Reading {

    @Inject
    HttpServletRequest request;

    private ReadingChoice choice;

    ReadingChoice choice() {
        if (choice == null) {
            choice = ReadingChoice.of(request);
        }
        return choice;
    }

    /** Whether counts are left out. */
    public boolean isCalm() {
        return choice().calm();
    }

    /** How a page shows a comment. */
    public enum Shown {
        OPEN,
        /** Under a thin line that one click opens: for everybody, or for the reader who flagged it or muted its author. */
        FOLDED,
        /** Not at all, as the reader wants it. */
        HIDDEN,
        /** Its place only: taken back, or hidden by law. */
        STONE
    }

    /**
     * How the page shows a comment to this reader.
     *
     * @param rule by which it was folded; null if it was not, or that is not known
     * @param flagged whether the reader flagged it
     */
    public Shown shown(CommentRow comment, @Nullable String rule, boolean flagged) {
        if (!comment.isPublic()) {
            return Shown.STONE;
        }
        if (comment.isFolded()) {
            return switch (fold(rule)) {
                case HIDDEN -> Shown.HIDDEN;
                case FOLDED -> Shown.FOLDED;
                case OPEN -> Shown.OPEN;
            };
        }
        return comment.muted() || flagged ? Shown.FOLDED : Shown.OPEN;
    }

    private Fold fold(@Nullable String rule) {
        return rule == null ? Fold.FOLDED : choice().fold(rule);
    }
}
