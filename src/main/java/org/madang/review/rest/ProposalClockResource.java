package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.proposal.ProposalService;
import org.madang.review.ReviewService;
import org.madang.review.clock.ClockService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;

/** The clock of the answer to a proposal. */
@Path("v1/proposals/{number}/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ProposalClockResource {

    @Inject
    ClockService clocks;

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @GET
    @Operation(operationId = "readClock", summary = "Until when the proposal is to be answered, or why not by a day")
    public ClockJson read(@PathParam("number") long number) {
        var proposal = proposals.read(number);
        var clock = clocks.of(proposal.getId()).orElseThrow(DomainException::notFound);
        return ClockJson.of(
                clock, proposal.getDueOn(), reviews.dueInWorkingDays(proposal.getDueOn()), reviews.isOverdue(proposal));
    }

    @PUT
    @Path("pause")
    @NeedsScope(Scope.STAFF)
    @Operation(
            operationId = "stopClock",
            summary = "Staff of the department that has it: stop the clock, or ask the author to revise")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClockJson.PauseJson.class)))
    public ClockJson stop(@PathParam("number") long number, JsonBody body) {
        var pause = body.read(json -> new ClockJson.PauseJson(json.text("reason"), json.flag("revision")));
        if (pause.revision()) {
            clocks.askForRevision(number, pause.reason());
        } else {
            clocks.stop(number, pause.reason());
        }
        return read(number);
    }

    @DELETE
    @Path("pause")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "startClock", summary = "Staff of the department that has it: let the clock run again")
    public ClockJson start(@PathParam("number") long number) {
        clocks.start(number);
        return read(number);
    }
}
