package org.madang.moderation.jury.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.jury.DrawSheet;
import org.madang.moderation.jury.Jury;
import org.madang.moderation.jury.SeatService;
import org.madang.moderation.panel.PanelAppealService;
import org.madang.moderation.panel.PanelCase;
import org.madang.moderation.panel.PanelService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /moderation/draw.xhtml}: how a jury was drawn, done again while the page is made, and what it found. */
@Named
@RequestScoped
public class DrawView {

    @Inject
    SeatService seats;

    @Inject
    PanelService panel;

    @Inject
    PanelAppealService appeals;

    @Inject
    CurrentPage page;

    private Jury jury;
    private DrawSheet sheet;

    @PostConstruct
    void load() {
        jury = seats.read(page.number("number"));
        sheet = jury.isDrawn() ? seats.sheet(jury.getNumber()) : null;
    }

    public Jury getJury() {
        return jury;
    }

    /** What the draw rests on; null before the draw. */
    public @Nullable DrawSheet getSheet() {
        return sheet;
    }

    /** Whether drawing again gives the same. */
    public boolean isSound() {
        return sheet != null && sheet.firstFault().isEmpty();
    }

    /** How the votes were spread; empty while jurors are at work. */
    public List<Map.Entry<String, Long>> getTally() {
        return List.copyOf(seats.tally(jury).entrySet());
    }

    /** Number of the panel's case about its verdict; null if its author did not ask. */
    public @Nullable Long getPanelCase() {
        return panel.about(jury).map(PanelCase::getNumber).orElse(null);
    }

    /** Whether the reader is the author, and can appeal against the verdict. */
    public boolean isAppealable() {
        return appeals.appealUntil(jury) != null;
    }
}
