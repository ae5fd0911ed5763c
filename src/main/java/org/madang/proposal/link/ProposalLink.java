package org.madang.proposal.link;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;

/**
 * A link as one of its two proposals shows it.
 *
 * @param number of the other proposal
 * @param title of the other proposal
 * @param supports of the other proposal, as of a moment ago
 * @param department slug of the office that made it; null if none did
 * @param reason may be empty
 * @param agree how many find it right
 * @param disagree how many do not
 * @param vote what the reader found; null if nothing yet
 * @param own whether the reader made it
 */
public record ProposalLink(
        UUID id,
        long number,
        String title,
        ProposalStatus status,
        int supports,
        LinkKind kind,
        LinkMaker madeBy,
        @Nullable String department,
        String reason,
        int agree,
        int disagree,
        @Nullable Boolean vote,
        boolean own) {

    /** So many more who find a link wrong than right put it out of sight on the proposals' own pages. */
    public static final int DOUBTED = 3;

    /** Whether it stands on the pages of its proposals; else only among all their links. */
    public boolean isTrusted() {
        return madeBy == LinkMaker.OFFICE || disagree - agree < DOUBTED;
    }
}
