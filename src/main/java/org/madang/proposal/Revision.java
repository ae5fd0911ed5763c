package org.madang.proposal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalVersion.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;

/**
 * What the author says of a change of words.
 *
 * @param reason told to readers; may be empty
 */
public record Revision(Kind kind, String reason) {

    /** The longest reason, in characters. */
    public static final int MAX_REASON = 300;

    /** A change of substance, for which no reason is given. */
    public static final Revision SUBSTANTIVE = new Revision(Kind.SUBSTANTIVE, "");

    static final Revision FIRST = new Revision(Kind.FIRST, "");

    /**
     * From what a request gives.
     *
     * @param kind null for a change of substance
     * @throws DomainException {@code invalid} if a new wording cannot be that, or the reason is too long
     */
    public static Revision of(@Nullable Kind kind, @Nullable String reason) {
        var why = PlainText.line(reason);
        if (kind == Kind.FIRST) {
            throw DomainException.invalid("change", "unknown-choice");
        }
        if (why.length() > MAX_REASON) {
            throw DomainException.invalid("reason", "too-long", Map.of("max", MAX_REASON));
        }
        PersonalData.refuseResidentNumbers(Map.of("reason", why));
        return new Revision(kind == null ? Kind.SUBSTANTIVE : kind, why);
    }

    boolean isSubstantive() {
        return kind != Kind.TYPO;
    }
}
