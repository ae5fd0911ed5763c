package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.AccountService;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.proposal.Proposal;
import org.madang.proposal.ProposalService;
import org.madang.review.ReviewService;
import org.madang.shared.rest.JsonBody;

/** Which department has a proposal, and until when it is to answer. */
@Path("v1/proposals/{number}/assignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ProposalAssignmentResource {

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @Inject
    AccountService accounts;

    @GET
    @Operation(operationId = "readAssignment", summary = "Which department has the proposal")
    public AssignmentJson read(@PathParam("number") long number) {
        return json(proposals.read(number));
    }

    @PUT
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "assignProposal", summary = "Staff: give the proposal to a department")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AssignmentJson.TextJson.class)))
    public AssignmentJson assign(@PathParam("number") long number, JsonBody body) {
        var text = body.read(
                json -> new AssignmentJson.TextJson(json.text("department"), json.text("officer"), json.day("due")));
        return json(reviews.assign(number, text.department(), text.officer(), text.due()));
    }

    private AssignmentJson json(Proposal proposal) {
        var officer = proposal.getOfficerId();
        return new AssignmentJson(
                proposal.getStatus(),
                proposal.getDepartment(),
                officer == null ? null : accounts.byId(officer).getHandle(),
                proposal.getDueOn(),
                reviews.dueInWorkingDays(proposal.getDueOn()),
                reviews.isOverdue(proposal));
    }
}
