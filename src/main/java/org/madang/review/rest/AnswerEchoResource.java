package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.jspecify.annotations.Nullable;
import org.madang.review.answering.EchoService;
import org.madang.review.answering.Helpful;
import org.madang.shared.rest.JsonBody;

/** What residents say to the last answer to a proposal. */
@Path("v1/proposals/{number}/answer-echo")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class AnswerEchoResource {

    /** Whether an answer helped. */
    @Schema(name = "AnswerRating")
    public record RatingJson(
            @Nullable @Schema(required = true) Helpful helpful) {}

    /** What is asked back, or replied to that. */
    @Schema(name = "AnswerWords")
    public record WordsJson(
            @Nullable @Schema(nullable = true) String question,
            @Nullable @Schema(nullable = true) String reply) {}

    @Inject
    EchoService echoes;

    @PUT
    @Path("rating")
    @Operation(operationId = "rateAnswer", summary = "Verified residents: say whether the answer helped")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RatingJson.class)))
    public void rate(@PathParam("number") long number, JsonBody body) {
        echoes.rate(number, body.read(json -> json.choice("helpful", Helpful.class)));
    }

    @PUT
    @Path("question")
    @Operation(operationId = "askBack", summary = "The proposal's author: ask back, once for each answer")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WordsJson.class)))
    public void ask(@PathParam("number") long number, JsonBody body) {
        echoes.askBack(number, body.read(json -> json.text("question")));
    }

    @PUT
    @Path("reply")
    @Operation(operationId = "replyToQuestion", summary = "Staff of the department that answered: reply, once")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WordsJson.class)))
    public void reply(@PathParam("number") long number, JsonBody body) {
        echoes.reply(number, body.read(json -> json.text("reply")));
    }
}
