package org.madang.proposal.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalText;
import org.madang.proposal.Revision;
import org.madang.shared.rest.JsonFields;

/**
 * The words of a proposal as requests give them. In a change, what is left out stays and what is null is cleared.
 *
 * @param problem what is wrong today; Markdown, needed before it is submitted
 * @param solution what should be done; Markdown, needed before it is submitted
 * @param effect what would be better then; Markdown
 * @param topic slug, see /topics; needed before it is submitted
 * @param neighbourhood slug, see /neighbourhoods; null for the whole city
 * @param location the place in words
 * @param language set once, when the proposal is made
 * @param change in a change of a public proposal: whether another thing is proposed then
 * @param reason in a change of a public proposal: why, told to readers
 */
@Schema(name = "ProposalText")
public record ProposalTextJson(
        @Schema(maxLength = Proposal.MAX_TITLE) String title,

        @Nullable @Schema(nullable = true, maxLength = Proposal.MAX_TEXT)
        String problem,

        @Nullable @Schema(nullable = true, maxLength = Proposal.MAX_TEXT)
        String solution,

        @Nullable @Schema(nullable = true, maxLength = Proposal.MAX_TEXT)
        String effect,

        @Nullable @Schema(nullable = true) String topic,

        @Nullable @Schema(nullable = true, maxItems = Content.MAX_TAGS)
        List<String> tags,

        @Nullable @Schema(nullable = true) String neighbourhood,

        @Nullable @Schema(nullable = true, maxLength = Proposal.MAX_LOCATION)
        String location,

        @Nullable
        @Schema(
                nullable = true,
                enumeration = {"ko", "en"})
        String language,

        @Nullable
        @Schema(
                nullable = true,
                enumeration = {"SUBSTANTIVE", "TYPO"},
                defaultValue = "SUBSTANTIVE")
        String change,

        @Nullable @Schema(nullable = true, maxLength = Revision.MAX_REASON)
        String reason) {

    static ProposalText read(JsonFields json, String language) {
        return ProposalText.of(
                json.text("title"),
                json.text("problem"),
                json.text("solution"),
                json.text("effect"),
                json.text("topic"),
                json.text("neighbourhood"),
                json.texts("tags"),
                json.text("location"),
                json.text("language", language));
    }

    static ProposalText merge(JsonFields json, Proposal proposal) {
        return ProposalText.of(
                json.text("title", proposal.getTitle()),
                json.text("problem", proposal.getProblem()),
                json.text("solution", proposal.getSolution()),
                json.text("effect", proposal.getEffect()),
                json.text("topic", proposal.getTopic()),
                json.text("neighbourhood", proposal.getNeighbourhood()),
                json.texts("tags", proposal.getTags()),
                json.text("location", proposal.getLocation()),
                proposal.getLanguage());
    }
}
