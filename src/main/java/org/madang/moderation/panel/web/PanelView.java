package org.madang.moderation.panel.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.moderation.panel.Member;
import org.madang.moderation.panel.PanelCase;
import org.madang.moderation.panel.PanelService;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /moderation/panel.xhtml}: who sits on the panel, and its cases. */
@Named
@RequestScoped
public class PanelView {

    private static final int SIZE = 50;

    @Inject
    PanelService panel;

    @Inject
    CurrentPage page;

    @Inject
    CurrentPerson current;

    private List<Member> members;
    private Page<PanelCase> list;

    public List<Member> getMembers() {
        if (members == null) {
            members = panel.members();
        }
        return members;
    }

    public Page<PanelCase> getList() {
        if (list == null) {
            list = panel.list(page.request(SIZE));
        }
        return list;
    }

    /** Whether the reader is a member who has yet to vote on a case. */
    public boolean isWaiting(PanelCase one) {
        return panel.mayVote(one);
    }

    /** Whether the reader sits on the panel. */
    public boolean isMember() {
        return current.may(Action.DECIDE_APPEAL);
    }

    public int getDays() {
        return (int) PanelCase.LASTS.toDays();
    }
}
