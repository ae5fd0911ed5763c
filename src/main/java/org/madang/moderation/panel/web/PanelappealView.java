package org.madang.moderation.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.jury.Jury;
import org.madang.moderation.jury.SeatService;
import org.madang.moderation.panel.PanelAppealService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /moderation/panelappeal.xhtml}: an author asks the panel about a jury's verdict. */
@Named
@RequestScoped
public class PanelappealView {

    @Inject
    PanelAppealService appeals;

    @Inject
    SeatService juries;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Jury jury;
    private Instant until;
    private String text;

    @PostConstruct
    void load() {
        jury = juries.read(page.number("number"));
        until = appeals.appealUntil(jury);
    }

    /** Asks the panel. */
    public void appeal() {
        errors.allow(() -> {
            var asked = appeals.appeal(jury.getNumber(), text);
            Onward.to("/transparency/panel/" + asked.getNumber(), "panel-asked");
        });
    }

    public Jury getJury() {
        return jury;
    }

    /** The words in question; empty if the reader cannot appeal for them. */
    public String getWords() {
        return until == null ? "" : juries.words(jury);
    }

    /** Until when the reader can ask; null if not at all. */
    public @Nullable Instant getUntil() {
        return until;
    }

    public int getMax() {
        return Jury.MAX_APPEAL;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
