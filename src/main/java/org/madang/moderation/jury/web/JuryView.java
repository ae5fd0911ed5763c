package org.madang.moderation.jury.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.madang.moderation.FlagReason;
import org.madang.moderation.jury.Juror;
import org.madang.moderation.jury.Jury;
import org.madang.moderation.jury.SeatService;
import org.madang.moderation.jury.Verdict;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /moderation/jury.xhtml}: a juror sees the words, and neither who wrote them nor what others say. */
@Named
@RequestScoped
public class JuryView {

    @Inject
    SeatService seats;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    @Inject
    Clock clock;

    private Jury jury;
    private Juror juror;
    private String words;
    private String rule;

    @PostConstruct
    void load() {
        jury = seats.read(page.number("number"));
        juror = seats.mine(jury.getNumber());
        words = seats.words(jury);
    }

    /** Takes the seat. */
    public void accept() {
        if (errors.allow(() -> seats.accept(jury.getNumber()))) {
            Onward.to("/juries/" + jury.getNumber(), "seated");
        }
    }

    /** Turns the invitation down. */
    public void decline() {
        if (errors.allow(() -> seats.decline(jury.getNumber()))) {
            Onward.to("/account/notices", "seat-declined");
        }
    }

    /** Says which rule is broken, or none. */
    public void vote() {
        if (errors.allow(() -> seats.vote(jury.getNumber(), rule))) {
            Onward.to("/transparency/juries/" + jury.getNumber(), "jury-voted");
        }
    }

    public Jury getJury() {
        return jury;
    }

    /** The words in question; empty once they may not be seen any more. */
    public String getWords() {
        return words;
    }

    public Juror getJuror() {
        return juror;
    }

    /** Whether jurors are at work. */
    public boolean isAtWork() {
        var end = jury.getEndsAt();
        return !jury.isDecided() && end != null && end.isAfter(clock.instant());
    }

    public FlagReason[] getReasons() {
        return FlagReason.values();
    }

    public String getNone() {
        return Verdict.NONE;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }
}
