package org.madang.moderation.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogStep;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;

/** The legal desk. Each method is one transaction, its log entry included. */
@ApplicationScoped
@Transactional
public class LegalService {

    private static final int AT_ONCE = 100;
    private static final int MOST_SHOWN = 200;
    private static final Duration REQUESTERS_KEPT = Duration.ofDays(180);

    @Inject
    LegalRepository cases;

    @Inject
    LegalSteps steps;

    @Inject
    CommandValidator validator;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * The signed-in person asks for a temporary measure.
     *
     * @throws DomainException {@code gone} if the text is not public, {@code invalid} with the fields at fault
     */
    public LegalCase ask(@Nullable Kind kind, long number, LegalRequest request) {
        current.require(Action.ASK_LEGAL_DESK);
        validator.check(request);
        PersonalData.refuseResidentNumbers(Map.of("requester", request.requester(), "statement", request.statement()));
        var asked = LegalCase.request(publicText(kind, number), request, clock.instant());
        cases.add(asked);
        return asked;
    }

    /**
     * An office hides the text for thirty days at most; its author is told at once.
     *
     * @throws DomainException {@code about-your-department}, {@code not-in-this-state}
     */
    public LegalCase blind(long number) {
        var held = forOffice(number);
        if (held.getKind() != LegalCase.Kind.BLIND) {
            throw DomainException.conflict("not-in-this-state");
        }
        steps.begin(held);
        return held;
    }

    /** An office does not do what was asked for. */
    public LegalCase refuse(long number) {
        var held = forOffice(number);
        held.refuse(current.get().department(), clock.instant());
        return held;
    }

    /**
     * An office removes a text by order; its hash and the order's number stay in the log.
     *
     * @throws DomainException {@code invalid} if the number of the order is missing or cannot stand in the log
     */
    public LegalCase carryOut(@Nullable Kind kind, long number, boolean ofACourt, String order) {
        current.require(Action.LEGAL_STEP);
        var content = publicText(kind, number);
        current.require(Action.LEGAL_STEP, content);
        if (order.isBlank()) {
            throw DomainException.invalid("order", "required");
        }
        if (!LogStep.isPlain(order) || !Character.isLetterOrDigit(order.charAt(0))) {
            throw DomainException.invalid("order", "not-an-order-number");
        }
        var ordered =
                LegalCase.order(content, ofACourt ? "court-order" : "authority-order", order.strip(), clock.instant());
        cases.add(ordered);
        steps.begin(ordered);
        return ordered;
    }

    /**
     * An office masks words of a text; a second person must look within four hours. In a comment the words are masked
     * where they first stand; in a post or proposal everywhere, its earlier wordings included.
     *
     * @param words as they stand in the text
     * @throws DomainException {@code invalid} if the text does not hold these words
     */
    public LegalCase mask(@Nullable Kind kind, long number, String words) {
        current.require(Action.LEGAL_STEP);
        var content = publicText(kind, number);
        current.require(Action.LEGAL_STEP, content);
        var span =
                Span.of(words, content.words()).orElseThrow(() -> DomainException.invalid("span", "not-in-the-text"));
        var mask = LegalCase.mask(content, span, clock.instant());
        cases.add(mask);
        steps.begin(mask);
        return mask;
    }

    /** A second person looked at a mask and keeps it. */
    public LegalCase confirm(long number) {
        var held = forOffice(number);
        held.confirm(current.id());
        steps.log(held, LogEntry.Action.MASK_CONFIRMED, "looked-at");
        return held;
    }

    /** An office ends what it or another office began, because it was wrong or is not needed any more. */
    public LegalCase lift(long number) {
        var held = forOffice(number);
        steps.end(held, "looked-at");
        return held;
    }

    /**
     * The author objects to a temporary measure: the text is shown again at once.
     *
     * @throws DomainException {@code not-the-author}, {@code not-in-this-state}
     */
    public LegalCase object(long number) {
        current.require(Action.OBJECT);
        var held = cases.locked(number).orElseThrow(DomainException::notFound);
        current.require(Action.OBJECT, held.getContent());
        if (held.getKind() != LegalCase.Kind.BLIND) {
            throw DomainException.conflict("not-in-this-state");
        }
        steps.end(held, "objection");
        return held;
    }

    /** A case as its author or an office may see it; for everybody else it is not there. */
    public LegalCase read(long number) {
        var held = cases.byNumber(number).orElseThrow(DomainException::notFound);
        if (!current.may(Action.LEGAL_STEP) && !held.getContent().isAuthor(current.id())) {
            throw DomainException.notFound();
        }
        return held;
    }

    /** The same for the case in force about a text. */
    public LegalCase inForce(UUID content) {
        return read(
                cases.inForce(content).orElseThrow(DomainException::notFound).getNumber());
    }

    /** What offices have to look at. */
    public List<LegalCase> open() {
        current.require(Action.LEGAL_STEP);
        return cases.open(MOST_SHOWN);
    }

    /** Public figures. */
    public List<LegalFigure> figures() {
        return cases.figures();
    }

    /** Ends every case whose time is over; returns how many. */
    public int endDue() {
        var due = cases.due(clock.instant(), AT_ONCE);
        for (var number : due) {
            var held = cases.locked(number).orElseThrow();
            steps.end(held, held.getKind() == LegalCase.Kind.MASK ? "no-look-4h" : "blind-30d");
        }
        return due.size();
    }

    /** Forgets who asked, half a year after the end. */
    public int forgetRequesters() {
        return cases.forgetRequesters(clock.instant().minus(REQUESTERS_KEPT));
    }

    private LegalCase forOffice(long number) {
        current.require(Action.LEGAL_STEP);
        var held = cases.locked(number).orElseThrow(DomainException::notFound);
        current.require(Action.LEGAL_STEP, held.getContent());
        return held;
    }

    private Content publicText(@Nullable Kind kind, long number) {
        if (kind == null) {
            throw DomainException.invalid("text", "required");
        }
        var content = cases.content(kind, number).orElseThrow(DomainException::notFound);
        content.requirePublic();
        return content;
    }
}
