package org.madang.proposal.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.Proposal;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;
import org.madang.shared.Violation;

/**
 * What somebody suggests.
 *
 * @param passage as it stands in the proposal; Markdown
 * @param wording what should stand there; empty to leave it out
 */
public record AmendmentText(Part part, String passage, String wording, String reason) {

    /**
     * From what a request gives; any part may be null.
     *
     * @throws DomainException {@code invalid} with the fields at fault
     */
    public static AmendmentText of(
            Proposal proposal,
            @Nullable Part part,
            @Nullable String passage,
            @Nullable String wording,
            @Nullable String reason) {
        var text = new AmendmentText(
                part == null ? Part.SOLUTION : part,
                PlainText.text(passage),
                PlainText.text(wording),
                PlainText.line(reason));
        List<Violation> faults = new ArrayList<>();
        if (part == null) {
            faults.add(new Violation("part", "required", Map.of()));
        }
        text.check("passage", text.passage, Amendment.MAX_PASSAGE, faults);
        text.check("reason", text.reason, Amendment.MAX_REASON, faults);
        if (text.wording.length() > Amendment.MAX_PASSAGE) {
            faults.add(new Violation("wording", "too-long", Map.of("max", Amendment.MAX_PASSAGE)));
        } else if (text.wording.equals(text.passage)) {
            faults.add(new Violation("wording", "nothing-changed", Map.of()));
        }
        if (faults.isEmpty() && !text.part.of(proposal).contains(text.passage)) {
            faults.add(new Violation("passage", "passage-unknown", Map.of()));
        }
        if (!faults.isEmpty()) {
            throw DomainException.invalid(faults);
        }
        PersonalData.refuseResidentNumbers(Map.of("wording", text.wording, "reason", text.reason));
        return text;
    }

    private void check(String field, String words, int most, List<Violation> faults) {
        if (words.isEmpty()) {
            faults.add(new Violation(field, "required", Map.of()));
        } else if (words.length() > most) {
            faults.add(new Violation(field, "too-long", Map.of("max", most)));
        }
    }
}
