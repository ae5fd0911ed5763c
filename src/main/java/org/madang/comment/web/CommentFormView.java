package org.madang.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.madang.comment.Comment;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.comment.Pace;
import org.madang.comment.Stance;
import org.madang.content.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.PersonalDataGuard;

/** Backs {@code m:commentForm}, which stands under a post or a proposal. */
@Named
@RequestScoped
public class CommentFormView {

    @Inject
    CommentService comments;

    @Inject
    FormErrors errors;

    @Inject
    PersonalDataGuard guard;

    @Inject
    CurrentPage page;

    @Inject
    CommentPlaces places;

    @Inject
    Pace pace;

    @Inject
    Clock clock;

    private String body;
    private String stance;

    /** Posts the comment under the text of this address and goes to where it stands. */
    public void post(String kind, long number) {
        errors.allow(() -> {
            guard.field("body", body).ask();
            pace.filled(sinceShown(), page.parameter("website"));
            var text = CommentText.of(body, parent(), Stances.of(stance));
            var comment = comments.post(Kind.valueOf(kind), number, text);
            Onward.to(places.of(comment.getNumber()), "commented");
        });
    }

    private @Nullable Duration sinceShown() {
        var shown = page.parameter("shown");
        return shown.matches("[0-9]{1,15}") ? Duration.ofMillis(clock.millis() - Long.parseLong(shown)) : null;
    }

    /** When the form is shown, as it carries it back. */
    public long getShown() {
        return clock.millis();
    }

    /** The comment that is answered; null if none is, or it is not there. */
    public @Nullable CommentRow getAnswered() {
        var number = parent();
        try {
            return number == null ? null : comments.row(number);
        } catch (DomainException notThere) {
            return null;
        }
    }

    private @Nullable Long parent() {
        var number = page.parameter("reply").isEmpty() ? page.parameter("quote") : page.parameter("reply");
        return number.matches("[1-9][0-9]{0,17}") ? Long.valueOf(number) : null;
    }

    /** The longest comment, in characters. */
    public int getMax() {
        return Comment.MAX_BODY;
    }

    /** What was typed; at first the words that the reader wants to quote ({@code ?quote=34}). */
    public String getBody() {
        if (body == null && !page.parameter("quote").isEmpty()) {
            var quoted = getAnswered();
            body = quoted == null || quoted.body().isEmpty() ? "" : quote(quoted.body());
        }
        return body;
    }

    private static String quote(String words) {
        var lines = words.lines().filter(line -> !line.startsWith(">")).toList();
        return "> " + String.join("\n> ", lines) + "\n\n";
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    /** Empty where the writer chose none. */
    public String getStance() {
        return stance;
    }

    public void setStance(String stance) {
        this.stance = stance;
    }
}
