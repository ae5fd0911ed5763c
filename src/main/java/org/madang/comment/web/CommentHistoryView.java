package org.madang.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.comment.Wording;
import org.madang.shared.TextDiff;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /comment/history.xhtml}: what a comment said before, and what changed. */
@Named
@RequestScoped
public class CommentHistoryView {

    /**
     * One step from a wording to the next.
     *
     * @param version of the wording that came
     * @param at when it came
     * @param parts what changed
     */
    public record Step(int version, @Nullable Instant at, List<TextDiff.Part> parts) {}

    @Inject
    CommentService comments;

    @Inject
    CurrentPage page;

    private CommentRow comment;
    private List<Wording> wordings;

    @PostConstruct
    void load() {
        wordings = comments.wordings(page.number("number"));
        comment = comments.row(page.number("number"));
    }

    /** The newest change first. */
    public List<Step> getSteps() {
        List<Step> steps = new ArrayList<>();
        for (int i = wordings.size() - 1; i > 0; i--) {
            var before = wordings.get(i - 1);
            var after = wordings.get(i);
            steps.add(new Step(after.textVersion(), before.until(), TextDiff.between(before.body(), after.body())));
        }
        return steps;
    }

    /** The first wording; null if readers may not see it now. */
    public @Nullable Wording getFirst() {
        return wordings.isEmpty() ? null : wordings.get(0);
    }

    public CommentRow getComment() {
        return comment;
    }
}
