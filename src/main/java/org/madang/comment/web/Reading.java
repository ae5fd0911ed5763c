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

    /**
     * Whether the comment is not shown at all.
     *
     * @param rule by which it was folded; null if that is not known
     */
    public boolean hides(CommentRow comment, @Nullable String rule) {
        return comment.isFolded() && fold(rule) == Fold.HIDDEN;
    }

    /** Whether it is shown under a line that one click opens. */
    public boolean folds(CommentRow comment, @Nullable String rule) {
        return comment.isFolded() ? fold(rule) == Fold.FOLDED : comment.muted();
    }

    private Fold fold(@Nullable String rule) {
        return rule == null ? Fold.FOLDED : choice().fold(rule);
    }
}
