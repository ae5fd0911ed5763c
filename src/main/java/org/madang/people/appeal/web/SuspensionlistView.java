package org.madang.people.appeal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.people.appeal.SuspensionAppeal;
import org.madang.people.appeal.SuspensionPanelService;

/** Backs {@code /people/suspensionlist.xhtml}: what waits for the panel. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class SuspensionlistView {

    @Inject
    SuspensionPanelService panel;

    private List<SuspensionAppeal> open;

    @PostConstruct
    void load() {
        open = panel.open();
    }

    public List<SuspensionAppeal> getOpen() {
        return open;
    }

    /** Whether the member has yet to vote on it. */
    public boolean isWaiting(SuspensionAppeal one) {
        return panel.mayVote(one);
    }
}
