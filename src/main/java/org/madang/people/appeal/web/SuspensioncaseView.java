package org.madang.people.appeal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.madang.people.appeal.SuspensionAppeal;
import org.madang.people.appeal.SuspensionPanelService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /people/suspensioncase.xhtml}: a member of the panel decides about a suspension. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class SuspensioncaseView {

    @Inject
    SuspensionPanelService panel;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private SuspensionAppeal asked;
    private boolean open;
    private String upheld;
    private String reasons;

    @PostConstruct
    void load() {
        asked = panel.read(page.number("number"));
        open = panel.mayVote(asked);
    }

    /** The member decides. */
    public void vote() {
        if (errors.allow(() -> panel.vote(asked.getNumber(), chosen(), reasons))) {
            Onward.to("/panel/suspensions", "panel-voted");
        }
    }

    private @Nullable Boolean chosen() {
        return upheld == null || upheld.isEmpty() ? null : Boolean.valueOf(upheld);
    }

    public SuspensionAppeal getAsked() {
        return asked;
    }

    /** Whether the member has yet to vote. */
    public boolean isOpen() {
        return open;
    }

    public int getMax() {
        return SuspensionAppeal.MAX_WORDS;
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
