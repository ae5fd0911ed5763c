package org.madang.proposal.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.content.Figures;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.ProposalStep;
import org.madang.proposal.StepAction;
import org.madang.shared.rest.AuthorJson;

/**
 * A proposal with the steps of its life.
 *
 * @param url where people read it
 * @param problem what is wrong today; Markdown
 * @param solution what should be done; Markdown
 * @param effect what would be better then; Markdown
 * @param topic slug; null if not chosen
 * @param neighbourhood slug; null for the whole city
 * @param location the place in words
 * @param author null for an imported text
 * @param origin where it was imported from; null if it was written here
 * @param textVersion counts the wordings that readers saw, from 1
 * @param substanceVersion the text version that first said what is proposed now; later ones only say it better
 * @param supports given here, as of a moment ago; {@code GET …/support} counts exactly
 * @param importedSupports given where it comes from
 * @param department slug of the office that has it; null if none has
 * @param due last day for the answer; null while no department has it
 */
@Schema(name = "Proposal")
public record ProposalJson(
        long number,
        String url,
        ProposalStatus status,
        String title,
        String problem,
        String problemHtml,
        String solution,
        String solutionHtml,
        String effect,
        String effectHtml,
        @Nullable @Schema(nullable = true) String topic,
        List<String> tags,
        @Nullable @Schema(nullable = true) String neighbourhood,
        String location,
        String language,
        @Nullable @Schema(nullable = true) AuthorJson author,
        @Nullable @Schema(nullable = true) String origin,
        int textVersion,
        int substanceVersion,
        int supports,
        int importedSupports,
        int comments,
        @Nullable @Schema(nullable = true) String department,
        @Nullable @Schema(nullable = true) LocalDate due,
        Instant createdAt,
        @Nullable @Schema(nullable = true) Instant submittedAt,
        @Nullable @Schema(nullable = true) Instant editedAt,
        @Nullable @Schema(nullable = true) Instant answeredAt,
        @Nullable @Schema(nullable = true) Instant closedAt,
        List<StepJson> steps) {

    /**
     * One step of its life.
     *
     * @param status the status after it
     * @param department slug of the office that took it; null for the author or the community
     */
    @Schema(name = "ProposalStep")
    public record StepJson(
            Instant at,
            StepAction action,
            ProposalStatus status,
            @Nullable @Schema(nullable = true) String department,
            String reason) {

        static StepJson of(ProposalStep step) {
            return new StepJson(
                    step.getAt(), step.getAction(), step.getStatus(), step.getDepartment(), step.getReason());
        }
    }

    static ProposalJson of(Proposal proposal, String url, Figures figures, List<ProposalStep> steps) {
        return new ProposalJson(
                proposal.getNumber(),
                url,
                proposal.getStatus(),
                proposal.getTitle(),
                proposal.getProblem(),
                proposal.getProblemHtml(),
                proposal.getSolution(),
                proposal.getSolutionHtml(),
                proposal.getEffect(),
                proposal.getEffectHtml(),
                proposal.getTopic(),
                proposal.getTags(),
                proposal.getNeighbourhood(),
                proposal.getLocation(),
                proposal.getLanguage(),
                author(proposal.getAuthor()),
                proposal.getOrigin(),
                proposal.getTextVersion(),
                proposal.getSubstanceVersion(),
                figures.supports(),
                proposal.getImportedSupports(),
                figures.comments(),
                proposal.getDepartment(),
                proposal.getDueOn(),
                proposal.getCreatedAt(),
                proposal.getSubmittedAt(),
                proposal.getEditedAt(),
                proposal.getAnsweredAt(),
                proposal.getClosedAt(),
                steps.stream().map(StepJson::of).toList());
    }

    private static @Nullable AuthorJson author(@Nullable Person person) {
        return person == null ? null : AuthorJson.of(person.getHandle(), person.getDisplayName());
    }
}
