package org.madang.proposal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.content.TallyService;
import org.madang.proposal.ProposalService;
import org.madang.shared.Texts;
import org.madang.shared.rest.Languages;

/** A proposal as a small picture that other sites show: title, status and supports; nothing of who looks at it. */
@Path("v1/proposals/{number}/card.svg")
@Tag(name = "proposals")
public class ProposalPictureResource {

    @Inject
    ProposalService proposals;

    @Inject
    TallyService tallies;

    @GET
    @Produces("image/svg+xml")
    @Operation(operationId = "readProposalCard", summary = "The proposal as a picture to embed in other sites")
    public Response card(@PathParam("number") long number, @Context HttpHeaders headers) {
        var proposal = proposals.read(number);
        proposal.requirePublic();
        var language = Languages.of(headers);
        int supports = tallies.figures(proposal.getId()).supports();
        var card = new ProposalPicture(
                proposal.getTitle(),
                Texts.of(language, "status." + proposal.getStatus().name()),
                Texts.of(language, "meter.supports", Map.of("n", supports)),
                Texts.of(language, "layout.name"));
        return Response.ok(card.svg())
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
