package org.madang.moderation.jury.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.moderation.StandingService;
import org.madang.moderation.Weighing;
import org.madang.moderation.jury.AppealService;
import org.madang.moderation.jury.Jury;
import org.madang.moderation.jury.SeatService;
import org.madang.moderation.panel.PanelAppealService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /moderation/appeal.xhtml}: the author of a folded comment asks a jury. */
@Named
@RequestScoped
public class AppealView {

    @Inject
    AppealService appeals;

    @Inject
    PanelAppealService panel;

    @Inject
    SeatService seats;

    @Inject
    StandingService standings;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Content content;
    private Weighing weighing;
    private Instant until;
    private String text;

    @PostConstruct
    void load() {
        content = standings.read(Kind.COMMENT, page.number("number"));
        current.require(Action.APPEAL, content);
        content.requirePublic();
        weighing = standings.of(content.getId()).orElse(null);
        until = appeals.appealUntil(content);
    }

    /** Asks a jury. */
    public void appeal() {
        errors.allow(() -> {
            var jury = appeals.appeal(content.getNumber(), text);
            Onward.to("/transparency/juries/" + jury.getNumber(), "appealed");
        });
    }

    public long getNumber() {
        return content.getNumber();
    }

    public String getWordsHtml() {
        return content.wordsHtml();
    }

    /** How things stand with it; null if nobody ever flagged it. */
    public @Nullable Weighing getWeighing() {
        return weighing;
    }

    /** Until when one may appeal; null if there is nothing to appeal against. */
    public @Nullable Instant getUntil() {
        return until;
    }

    /** Number of the jury against whose verdict the author can appeal; null if there is none. */
    public @Nullable Long getJudgedBy() {
        return panel.judgedBy(content);
    }

    /** Number of the jury that looks at it already; null if none does. */
    public @Nullable Long getAtWork() {
        return seats.atWorkOn(content.getId()).map(Jury::getNumber).orElse(null);
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
