package org.madang.proposal;

import java.util.Map;
import java.util.Set;
import org.madang.shared.DomainException;
import org.madang.shared.Texts;

/** Where a proposal is in its life. The one table of allowed steps stands here. */
public enum ProposalStatus {
    /** Seen by its author alone. */
    DRAFT,
    /** Open for support. */
    OPEN,
    /** A department works on its answer. */
    UNDER_REVIEW,
    /** The author is asked to revise it; the clock stands still (Rules on Citizens' Proposals art. 6). */
    REVISION_ASKED,
    ADOPTED,
    PARTLY_ADOPTED,
    NOT_ADOPTED,
    /** Not the city's to decide; handed to another body. */
    TRANSFERRED,
    IN_PROGRESS,
    DONE,
    /** Taken back by its author; a stone remains. */
    WITHDRAWN,
    /** Ended elsewhere before it was brought here. */
    CLOSED;

    private static final Map<ProposalStatus, Set<ProposalStatus>> STEPS = Map.ofEntries(
            Map.entry(DRAFT, Set.of(OPEN, CLOSED)),
            Map.entry(OPEN, Set.of(UNDER_REVIEW, REVISION_ASKED, TRANSFERRED, WITHDRAWN)),
            Map.entry(
                    UNDER_REVIEW,
                    Set.of(OPEN, REVISION_ASKED, ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED, TRANSFERRED, WITHDRAWN)),
            Map.entry(REVISION_ASKED, Set.of(UNDER_REVIEW, WITHDRAWN)),
            Map.entry(ADOPTED, Set.of(IN_PROGRESS, DONE)),
            Map.entry(PARTLY_ADOPTED, Set.of(IN_PROGRESS, DONE)),
            Map.entry(NOT_ADOPTED, Set.of()),
            Map.entry(TRANSFERRED, Set.of()),
            Map.entry(IN_PROGRESS, Set.of(DONE)),
            Map.entry(DONE, Set.of()),
            Map.entry(WITHDRAWN, Set.of()),
            Map.entry(CLOSED, Set.of()));

    /**
     * The next status, if the step is allowed.
     *
     * @throws DomainException {@code impossible-step}
     */
    public ProposalStatus to(ProposalStatus next) {
        if (!mayBecome(next)) {
            throw impossible(this, next);
        }
        return next;
    }

    static DomainException impossible(ProposalStatus from, ProposalStatus to) {
        return new DomainException(
                DomainException.Kind.CONFLICT, "impossible-step", Map.of("from", from.word(), "to", to.word()));
    }

    private Texts.Word word() {
        return new Texts.Word("status." + name());
    }

    public boolean mayBecome(ProposalStatus next) {
        return STEPS.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether its author may change the words. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == OPEN || this == REVISION_ASKED;
    }

    /** Whether residents can support it. */
    public boolean isOpenForSupport() {
        return this == OPEN || this == UNDER_REVIEW || this == REVISION_ASKED;
    }

    /** Whether the city has said what it will do. */
    public boolean isDecided() {
        return this == ADOPTED || this == PARTLY_ADOPTED || this == NOT_ADOPTED || this == IN_PROGRESS || this == DONE;
    }
}
