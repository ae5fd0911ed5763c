package org.madang.moderation.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.moderation.jury.SeatService;
import org.madang.moderation.panel.PanelCase;
import org.madang.moderation.panel.PanelService;
import org.madang.moderation.panel.PanelVote;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /moderation/panelcase.xhtml}: one case of the panel, for everybody; members decide it here. */
@Named
@RequestScoped
public class PanelcaseView {

    @Inject
    PanelService panel;

    @Inject
    SeatService juries;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private PanelCase asked;
    private List<PanelVote> votes;
    private String words;
    private boolean open;
    private String upheld;
    private String reasons;

    @PostConstruct
    void load() {
        asked = panel.read(page.number("number"));
        votes = panel.votes(asked);
        words = juries.words(asked.getJury());
        open = panel.mayVote(asked);
    }

    /** The member decides. */
    public void vote() {
        if (errors.allow(() -> panel.vote(asked.getNumber(), chosen(), reasons))) {
            Onward.to("/transparency/panel/" + asked.getNumber(), "panel-voted");
        }
    }

    private Boolean chosen() {
        return upheld == null || upheld.isEmpty() ? null : Boolean.valueOf(upheld);
    }

    public PanelCase getAsked() {
        return asked;
    }

    /** What members found; empty until it is decided. */
    public List<PanelVote> getVotes() {
        return votes;
    }

    /** The words in question; empty once they may not be seen any more. */
    public String getWords() {
        return words;
    }

    /** Whether the reader is a member who may decide now. */
    public boolean isOpen() {
        return open;
    }

    public int getMax() {
        return PanelCase.MAX_REASONS;
    }

    /** {@code true} or {@code false}; empty if not chosen. */
    public String getUpheld() {
        return upheld;
    }

    public void setUpheld(String upheld) {
        this.upheld = upheld;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
