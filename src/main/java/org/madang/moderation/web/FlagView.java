package org.madang.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.moderation.Flag;
import org.madang.moderation.FlagReason;
import org.madang.moderation.FlagService;
import org.madang.moderation.KeepOpenService;
import org.madang.moderation.OfficeService;
import org.madang.moderation.StandingService;
import org.madang.moderation.StandingService.Flaggable;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Reader;

/** Backs {@code /moderation/flag.xhtml}: everything that a reader can do about a text that may break the rules. */
@Named
@RequestScoped
public class FlagView {

    @Inject
    FlagService flags;

    @Inject
    KeepOpenService votes;

    @Inject
    OfficeService offices;

    @Inject
    StandingService standings;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    private Flaggable subject;
    private boolean flagged;
    private boolean keptOpen;
    private String reason;
    private String note;

    @PostConstruct
    void load() {
        subject = standings.flaggable(kind(reader.getPath()), page.number("number"));
        flagged = flags.mine(List.of(subject.id())).contains(subject.id());
        keptOpen = votes.mine(List.of(subject.id())).contains(subject.id());
    }

    private static Kind kind(String path) {
        if (path.startsWith("/posts/")) {
            return Kind.POST;
        }
        return path.startsWith("/proposals/") ? Kind.PROPOSAL : Kind.COMMENT;
    }

    /** Sets the flag. */
    public void flag() {
        allow(() -> flags.flag(subject.kind(), subject.number(), chosen(), note), "flagged");
    }

    /** Takes the flag back. */
    public void withdraw() {
        allow(() -> flags.withdraw(subject.kind(), subject.number()), "flag-withdrawn");
    }

    /** Wants it kept open. */
    public void keepOpen() {
        allow(() -> votes.keepOpen(subject.kind(), subject.number()), "kept-open");
    }

    /** Does not want that any more. */
    public void letGo() {
        allow(() -> votes.withdraw(subject.kind(), subject.number()), "keep-open-withdrawn");
    }

    /** Marks it as contested, for the department. */
    public void mark() {
        allow(() -> offices.markContested(subject.kind(), subject.number(), chosen()), "marked");
    }

    private void allow(Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to(subject.address(), notice);
        }
    }

    private FlagReason chosen() {
        return FlagReason.of(reason).orElse(null);
    }

    public Flaggable getSubject() {
        return subject;
    }

    /** Whether the reader has flagged it as it reads now. */
    public boolean isFlagged() {
        return flagged;
    }

    /** Whether the reader wants it kept open. */
    public boolean isKeptOpen() {
        return keptOpen;
    }

    public boolean isOwn() {
        return current.is(subject.authorId());
    }

    /** Whether the reader may mark it for a department. */
    public boolean isMarkable() {
        return subject.standing() == Standing.OPEN && current.may(Action.MARK_CONTESTED);
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
