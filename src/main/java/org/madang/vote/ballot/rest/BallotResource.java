package org.madang.vote.ballot.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.JsonFields;
import org.madang.vote.ballot.BallotFigure;
import org.madang.vote.ballot.BallotService;
import org.madang.vote.ballot.BallotSteps;
import org.madang.vote.ballot.Choice;
import org.madang.vote.ballot.ResultsRule;

/** The vote on a proposal: opening it, voting, and all that lets anybody check it. */
@Path("v1/proposals/{number}/ballot")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class BallotResource {

    /**
     * What one votes.
     *
     * @param choice FOR, AGAINST or ABSTAIN
     */
    @Schema(name = "Vote")
    public record VoteJson(@Schema(required = true) Choice choice) {}

    /**
     * How a vote is to be held.
     *
     * @param closesAt from a day to 90 days from now
     * @param neighbourhoods slugs of those that vote; empty for the whole city
     */
    @Schema(name = "BallotWindow")
    public record WindowJson(
            @Schema(required = true) java.time.Instant closesAt, List<String> neighbourhoods, ResultsRule results) {}

    /** Whether a receipt was counted. */
    @Schema(name = "Receipt")
    public record ReceiptJson(String receipt, boolean counted) {}

    @Inject
    BallotService ballots;

    @Inject
    BallotSteps steps;

    @GET
    @Operation(operationId = "readBallot", summary = "The vote on the proposal, with its result where that is shown")
    public BallotJson read(@PathParam("number") long number) {
        return BallotJson.of(ballots.state(number));
    }

    @PUT
    @Operation(operationId = "vote", summary = "Vote, once and secretly, while the vote is open")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = VoteJson.class)))
    public BallotJson vote(@PathParam("number") long number, JsonBody body) {
        return BallotJson.of(ballots.cast(number, body.read(json -> json.choice("choice", Choice.class))));
    }

    @PUT
    @Path("window")
    @Operation(operationId = "openBallot", summary = "Staff: open a vote on the proposal")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WindowJson.class)))
    public BallotJson open(@PathParam("number") long number, JsonBody body) {
        body.read(json -> open(number, json));
        return BallotJson.of(ballots.state(number));
    }

    private Object open(long number, JsonFields json) {
        return steps.open(
                number,
                json.moment("closesAt"),
                json.texts("neighbourhoods"),
                json.choice("results", ResultsRule.class));
    }

    @GET
    @Path("count.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "downloadBallotCount",
            summary = "All papers and all receipts of a closed vote, apart from each other, to count again")
    public String count(@PathParam("number") long number) {
        return ballots.countFile(number).toString();
    }

    @GET
    @Path("receipts/{receipt}")
    @Operation(operationId = "checkReceipt", summary = "Whether a receipt was counted; nothing tells how it voted")
    public ReceiptJson receipt(@PathParam("number") long number, @PathParam("receipt") String receipt) {
        return new ReceiptJson(receipt, ballots.isCounted(number, receipt));
    }

    @GET
    @Path("figures")
    @Operation(
            operationId = "readBallotFigures",
            summary =
                    "How the votes of a closed vote came in: by hour, by way of verification, in bursts from one network"
                            + " block; n is null where fewer than five would show")
    public List<BallotFigure> figures(@PathParam("number") long number) {
        return ballots.figures(number);
    }
}
