package org.madang.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.content.Filing;
import org.madang.shared.PlainText;

/**
 * The words of a proposal and where it belongs, as its author gives them.
 *
 * @param problem what is wrong today; Markdown
 * @param solution what should be done; Markdown, needed before it is submitted
 * @param effect what would be better then; Markdown, may be empty
 * @param topic slug; null if not chosen
 * @param neighbourhood slug; null for the whole city
 * @param location the place in words; may be empty
 */
public record ProposalText(
        @NotBlank(message = "{required}") @Size(max = Proposal.MAX_TITLE, message = "{too-long}")
        String title,

        @Size(max = Proposal.MAX_TEXT, message = "{too-long}")
        String problem,

        @Size(max = Proposal.MAX_TEXT, message = "{too-long}")
        String solution,

        @Size(max = Proposal.MAX_TEXT, message = "{too-long}")
        String effect,

        @Nullable String topic,
        @Nullable String neighbourhood,
        List<String> tags,

        @Size(max = Proposal.MAX_LOCATION, message = "{too-long}")
        String location,

        String language) {

    /** From what a request gives; any part may be null. */
    public static ProposalText of(
            @Nullable String title,
            @Nullable String problem,
            @Nullable String solution,
            @Nullable String effect,
            @Nullable String topic,
            @Nullable String neighbourhood,
            @Nullable Collection<String> tags,
            @Nullable String location,
            @Nullable String language) {
        return new ProposalText(
                PlainText.line(title),
                PlainText.text(problem),
                PlainText.text(solution),
                PlainText.text(effect),
                emptyAsNull(topic),
                emptyAsNull(neighbourhood),
                Filing.tags(tags),
                PlainText.line(location),
                "en".equals(language) ? "en" : "ko");
    }

    /** The words that readers will see, by the names of their fields. */
    Map<String, String> words() {
        return Map.of("title", title, "problem", problem, "solution", solution, "effect", effect, "location", location);
    }

    private static @Nullable String emptyAsNull(@Nullable String text) {
        var line = PlainText.line(text);
        return line.isEmpty() ? null : line;
    }
}
