package org.madang.proposal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.proposal.ProposalCard;
import org.madang.proposal.ProposalService;
import org.madang.shared.Csv;
import org.madang.shared.PageRequest;
import org.madang.shared.rest.QueryFields;

/** A filtered list of proposals as a table. */
@Path("v1/proposals.csv")
@Tag(name = "proposals")
public class ProposalTableResource {

    private static final int MOST_PAGES = 50;

    @Inject
    ProposalService proposals;

    @Inject
    ProposalReplies replies;

    @GET
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "downloadProposals",
            summary = "The proposals of a list as CSV, with its filters and its order; at most 5000")
    @Parameter(ref = "topic")
    @Parameter(ref = "neighbourhood")
    @Parameter(ref = "department")
    public String table(@Context UriInfo uri) {
        var filter = QueryFields.read(uri, ProposalsResource::filter);
        var table = new StringBuilder(Csv.line(
                "number",
                "title",
                "status",
                "topic",
                "neighbourhood",
                "department",
                "author",
                "supports",
                "importedSupports",
                "comments",
                "submittedAt",
                "due",
                "answeredAt",
                "url"));
        int page = 1;
        List<ProposalCard> cards;
        do {
            cards = proposals.some(filter, new PageRequest(page++, PageRequest.MAX_SIZE));
            cards.forEach(card -> table.append(line(card)));
        } while (cards.size() == PageRequest.MAX_SIZE && page <= MOST_PAGES);
        return table.toString();
    }

    private String line(ProposalCard card) {
        return Csv.line(
                card.number(),
                card.title(),
                card.status(),
                card.topic(),
                card.neighbourhood(),
                card.department(),
                card.authorHandle(),
                card.supports(),
                card.importedSupports(),
                card.comments(),
                card.submittedAt(),
                card.dueOn(),
                card.answeredAt(),
                replies.url(card.number()));
    }
}
