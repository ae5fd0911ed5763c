package org.madang.proposal.amendment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalVersion;
import org.madang.proposal.amendment.Amendment;
import org.madang.proposal.amendment.AmendmentService;
import org.madang.proposal.amendment.Part;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.JsonFields;
import org.madang.shared.rest.Links;

/** What residents suggest to change in a proposal. */
@Path("v1/proposals/{number}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class AmendmentsResource {

    /**
     * Other words for a passage.
     *
     * @param passage as it stands in the proposal; Markdown
     * @param wording what should stand there; empty to leave it out
     */
    @Schema(name = "NewAmendment")
    public record NewAmendmentJson(
            @Schema(required = true) Part part,

            @Schema(required = true, maxLength = Amendment.MAX_PASSAGE)
            String passage,

            @Schema(maxLength = Amendment.MAX_PASSAGE) String wording,

            @Schema(required = true, maxLength = Amendment.MAX_REASON)
            String reason) {}

    /**
     * What the author makes of it.
     *
     * @param change when it is taken up: whether another thing is proposed then
     * @param answer why it is declined
     */
    @Schema(name = "AmendmentDecision")
    public record DecisionJson(
            @Schema(required = true) boolean accepted,

            @Nullable
            @Schema(
                    nullable = true,
                    enumeration = {"SUBSTANTIVE", "TYPO"})
            String change,

            @Nullable @Schema(nullable = true, maxLength = Amendment.MAX_REASON)
            String answer) {}

    @Inject
    AmendmentService amendments;

    @GET
    @Operation(operationId = "listAmendments", summary = "Amendments of a proposal, those that wait first")
    public List<AmendmentJson> list(@PathParam("number") long number) {
        return amendments.of(number).stream().map(AmendmentJson::of).toList();
    }

    @POST
    @Operation(operationId = "suggestAmendment", summary = "Suggest other words for a passage of an open proposal")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewAmendmentJson.class)))
    @APIResponseSchema(value = AmendmentJson.class, responseCode = "201")
    public Response suggest(@PathParam("number") long number, JsonBody body) {
        var made = body.read(json -> amendments.suggest(
                number,
                json.choice("part", Part.class),
                json.text("passage"),
                json.text("wording"),
                json.text("reason")));
        return Response.created(Links.forPrograms("proposals/" + number + "/amendments"))
                .entity(AmendmentJson.of(made))
                .build();
    }

    @PUT
    @Path("{amendment}/decision")
    @Operation(operationId = "decideAmendment", summary = "The author takes it up, or declines with a reason")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DecisionJson.class)))
    public void decide(@PathParam("number") long number, @PathParam("amendment") long amendment, JsonBody body) {
        body.read(json -> decide(number, amendment, json));
    }

    private JsonFields decide(long number, long amendment, JsonFields json) {
        if (json.required("accepted").flag("accepted")) {
            amendments.accept(number, amendment, json.choice("change", ProposalVersion.Kind.class));
        } else {
            amendments.decline(number, amendment, json.text("answer"));
        }
        return json;
    }

    @DELETE
    @Path("{amendment}")
    @Operation(operationId = "takeAmendmentBack", summary = "Take one's own amendment back while it waits")
    public void takeBack(@PathParam("number") long number, @PathParam("amendment") long amendment) {
        amendments.takeBack(number, amendment);
    }
}
