package org.madang.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.moderation.legal.LegalCase;
import org.madang.moderation.legal.LegalCase.Status;
import org.madang.moderation.legal.LegalService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /moderation/legalcase.xhtml}: one case, for the text's author and for offices. */
@Named
@RequestScoped
public class LegalcaseView {

    @Inject
    LegalService legal;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    @Inject
    Clock clock;

    private LegalCase held;

    @PostConstruct
    void load() {
        held = page.parameter("number").isEmpty() ? ofText() : legal.read(page.number("number"));
    }

    /** The case in force about the text that the address names ({@code ?content=}). */
    private LegalCase ofText() {
        try {
            return legal.inForce(UUID.fromString(page.parameter("content")));
        } catch (IllegalArgumentException noId) {
            throw DomainException.notFound();
        }
    }

    /** Days until it ends by itself; at least 1. */
    public long getDaysLeft() {
        var until = held.getUntil();
        return until == null
                ? 0
                : Math.max(1, Duration.between(clock.instant(), until).toDays());
    }

    /** Hours until it ends by itself, the last begun one counted; 0 if it does not. */
    public long getHoursLeft() {
        var until = held.getUntil();
        return until == null ? 0 : Duration.between(clock.instant(), until).toHours() + 1;
    }

    /** What an office has to look at: the words in question, or those under a mask; empty for everybody else. */
    public String getWords() {
        return isOffice() && !held.isOver() ? held.words() : "";
    }

    public boolean isMasking() {
        return held.getKind() == LegalCase.Kind.MASK;
    }

    /** The author objects with this one click. */
    public void object() {
        then(() -> legal.object(held.getNumber()), "legal-objected");
    }

    /** The office carries the temporary measure out. */
    public void blind() {
        then(() -> legal.blind(held.getNumber()), "legal-begun");
    }

    /** The office does not do it. */
    public void refuse() {
        then(() -> legal.refuse(held.getNumber()), "legal-refused");
    }

    /** A second person keeps the mask. */
    public void confirm() {
        then(() -> legal.confirm(held.getNumber()), "legal-confirmed");
    }

    /** The office ends it. */
    public void lift() {
        then(() -> legal.lift(held.getNumber()), "legal-lifted");
    }

    private void then(Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to("/legal/" + held.getNumber(), notice);
        }
    }

    public LegalCase getHeld() {
        return held;
    }

    /** Whether the reader wrote the text and may object now. */
    public boolean isObjectable() {
        return held.getKind() == LegalCase.Kind.BLIND
                && held.getStatus() == Status.ACTIVE
                && held.getContent().isAuthor(current.id());
    }

    /** Whether the reader works where such cases are handled. */
    public boolean isOffice() {
        return current.may(Action.LEGAL_STEP);
    }

    public boolean isAsked() {
        return held.getStatus() == Status.ASKED;
    }

    public boolean isInForce() {
        return held.getStatus() == Status.ACTIVE || held.getStatus() == Status.CONFIRMED;
    }

    public boolean isWaitingForALook() {
        return held.getKind() == LegalCase.Kind.MASK && held.getStatus() == Status.ACTIVE;
    }

    /** Where the text stands. */
    public String getAddress() {
        var content = held.getContent();
        return "/" + content.getKind().name().toLowerCase(Locale.ROOT) + "s/" + content.getNumber();
    }
}
