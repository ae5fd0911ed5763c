package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.proposal.ProposalService;
import org.madang.review.Answer;
import org.madang.review.ReviewService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** The city's public answers to a proposal. */
@Path("v1/proposals/{number}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class ProposalAnswersResource {

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @GET
    @Operation(operationId = "listAnswers", summary = "The city's answers to the proposal, the oldest first")
    public ListJson<AnswerJson> list(@PathParam("number") long number) {
        return ListJson.whole(answers(number).stream().map(AnswerJson::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readAnswer", summary = "One of the city's answers")
    public AnswerJson read(@PathParam("number") long number, @PathParam("id") String id) {
        return answers(number).stream()
                .filter(answer -> answer.getId().toString().equals(id))
                .findFirst()
                .map(AnswerJson::of)
                .orElseThrow(DomainException::notFound);
    }

    private List<Answer> answers(long number) {
        return reviews.answers(proposals.read(number).getId());
    }

    @POST
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "answerProposal", summary = "Staff of the department that has it: answer in public")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AnswerJson.TextJson.class)))
    @APIResponseSchema(value = AnswerJson.class, responseCode = "201")
    public Response answer(@PathParam("number") long number, JsonBody body) {
        var answer = reviews.answer(number, body.read(AnswerJson::read));
        return Response.created(Links.forPrograms("proposals/" + number + "/answers/" + answer.getId()))
                .entity(AnswerJson.of(answer))
                .build();
    }
}
