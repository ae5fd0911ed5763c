package org.madang.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.madang.account.CurrentPerson;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.moderation.Flag;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;
import org.madang.moderation.KeepOpenService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /moderation/flag.xhtml}. */
@Named
@RequestScoped
public class FlagView {

    @Inject
    FlagService flags;

    @Inject
    KeepOpenService votes;

    @Inject
    CommentService comments;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private CommentRow comment;
    private boolean flagged;
    private boolean keptOpen;
    private String reason;
    private String note;

    @PostConstruct
    void load() {
        comment = comments.row(page.number("number"));
        if (!comment.isPublic()) {
            throw new DomainException(DomainException.Kind.GONE, "gone");
        }
        flagged = flags.mine(List.of(comment.id())).contains(comment.id());
        keptOpen = votes.mine(List.of(comment.id())).contains(comment.id());
    }

    /** Sets the flag. */
    public void flag() {
        if (errors.allow(() -> flags.flag(comment.number(), chosen(), note))) {
            Onward.to("/comments/" + comment.number(), "flagged");
        }
    }

    /** Takes the flag back. */
    public void withdraw() {
        if (errors.allow(() -> flags.withdraw(comment.number()))) {
            Onward.to("/comments/" + comment.number(), "flag-withdrawn");
        }
    }

    /** Wants it kept open. */
    public void keepOpen() {
        if (errors.allow(() -> votes.keepOpen(Kind.COMMENT, comment.number()))) {
            Onward.to("/comments/" + comment.number(), "kept-open");
        }
    }

    /** Does not want that any more. */
    public void letGo() {
        if (errors.allow(() -> votes.withdraw(Kind.COMMENT, comment.number()))) {
            Onward.to("/comments/" + comment.number(), "keep-open-withdrawn");
        }
    }

    private FlagReason chosen() {
        return Arrays.stream(FlagReason.values())
                .filter(r -> r.name().equals(reason))
                .findFirst()
                .orElse(null);
    }

    public CommentRow getComment() {
        return comment;
    }

    /** Whether the reader has flagged it as it reads now. */
    public boolean isFlagged() {
        return flagged;
    }

    /** Whether the reader wants it kept open. */
    public boolean isKeptOpen() {
        return keptOpen;
    }

    /** Whether readers may vote on keeping it open. */
    public boolean isVoted() {
        return comment.standing() == Standing.CONTESTED || comment.standing() == Standing.COLLAPSED;
    }

    public boolean isOwn() {
        return current.is(comment.authorId());
    }

    public FlagReason[] getReasons() {
        return FlagReason.values();
    }

    public int getMax() {
        return Flag.MAX_NOTE;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
