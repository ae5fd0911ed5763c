package org.madang.people.appeal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.people.appeal.SuspensionAppeal;
import org.madang.people.appeal.SuspensionAppealService;
import org.madang.people.appeal.SuspensionVote;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /people/suspension.xhtml}: what one is kept from, and what one can do about it. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init")
public class SuspensionView {

    @Inject
    SuspensionAppealService appeals;

    @Inject
    FormErrors errors;

    private @Nullable SuspensionAppeal asked;
    private List<SuspensionVote> votes = List.of();
    private String text;

    @PostConstruct
    void load() {
        asked = appeals.mine().orElse(null);
        if (asked != null) {
            votes = appeals.votes(asked);
        }
    }

    /** Asks the panel. */
    public void appeal() {
        if (errors.allow(() -> appeals.appeal(text))) {
            Onward.to("/account/suspension", "suspension-asked");
        }
    }

    /** One's appeal; null if one did not ask. */
    public @Nullable SuspensionAppeal getAsked() {
        return asked;
    }

    /** What members found; empty until it is decided. */
    public List<SuspensionVote> getVotes() {
        return votes;
    }

    public int getMax() {
        return SuspensionAppeal.MAX_WORDS;
    }

    public int getDays() {
        return (int) SuspensionAppeal.LASTS.toDays();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
