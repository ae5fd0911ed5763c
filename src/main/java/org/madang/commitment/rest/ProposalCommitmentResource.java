package org.madang.commitment.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.commitment.CommitmentService;
import org.madang.commitment.DoneQuestionService;
import org.madang.commitment.DoneVoice;
import org.madang.proposal.ProposalService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;

/** What the city does because it adopted a proposal. */
@Path("v1/proposals/{number}/commitment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ProposalCommitmentResource {

    @Inject
    CommitmentService commitments;

    @Inject
    DoneQuestionService question;

    @Inject
    ProposalService proposals;

    @GET
    @Operation(
            operationId = "readCommitment",
            summary = "What the city does about an adopted proposal, and how far it is")
    public CommitmentJson read(@PathParam("number") long number) {
        return commitments
                .of(proposals.read(number).getId())
                .map(CommitmentJson::of)
                .orElseThrow(DomainException::notFound);
    }

    @PUT
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "planCommitment", summary = "Staff of the department in charge: what is done until when")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CommitmentJson.PlanJson.class)))
    public CommitmentJson plan(@PathParam("number") long number, JsonBody body) {
        var plan = body.read(
                json -> new CommitmentJson.PlanJson(json.text("promise"), json.text("budget"), json.day("endsOn")));
        commitments.plan(number, plan.promise(), plan.budget(), plan.endsOn(), null);
        return read(number);
    }

    @POST
    @Path("milestones")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "addMilestone", summary = "Staff of the department in charge: set a milestone")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = CommitmentJson.MilestoneTextJson.class)))
    @APIResponseSchema(value = CommitmentJson.MilestoneJson.class, responseCode = "201")
    public Response addMilestone(@PathParam("number") long number, JsonBody body) {
        var text = body.read(json -> new CommitmentJson.MilestoneTextJson(json.text("milestone"), json.day("dueOn")));
        var milestone = commitments.addMilestone(number, text.milestone(), text.dueOn());
        return created(number)
                .entity(CommitmentJson.MilestoneJson.of(milestone))
                .build();
    }

    private static Response.ResponseBuilder created(long number) {
        return Response.created(Links.forPrograms("proposals/" + number + "/commitment"));
    }

    @PUT
    @Path("milestones/{id}/reached")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "reachMilestone", summary = "Staff of the department in charge: it is reached today")
    public CommitmentJson reach(@PathParam("number") long number, @PathParam("id") UUID id) {
        commitments.reach(number, id);
        return read(number);
    }

    @DELETE
    @Path("milestones/{id}")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "removeMilestone", summary = "Staff of the department in charge: take a milestone out")
    public void removeMilestone(@PathParam("number") long number, @PathParam("id") UUID id) {
        commitments.removeMilestone(number, id);
    }

    @POST
    @Path("reports")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "reportProgress", summary = "Staff of the department in charge: say how far it is")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = CommitmentJson.ReportTextJson.class)))
    @APIResponseSchema(value = CommitmentJson.ReportJson.class, responseCode = "201")
    public Response report(@PathParam("number") long number, JsonBody body) {
        var text = body.read(json -> new CommitmentJson.ReportTextJson(json.number("percent"), json.text("text")));
        var report = commitments.report(number, text.percent(), text.text());
        return created(number).entity(CommitmentJson.ReportJson.of(report)).build();
    }

    @PUT
    @Path("voice")
    @NeedsScope(Scope.WRITE)
    @Operation(operationId = "sayWhetherDone", summary = "Supporters, once they are asked: has it been done?")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CommitmentJson.VoiceJson.class)))
    public CommitmentJson say(@PathParam("number") long number, JsonBody body) {
        question.say(number, body.read(json -> json.choice("voice", DoneVoice.class)));
        return read(number);
    }
}
