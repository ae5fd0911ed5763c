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
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.review.answering.DraftService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;

/** The city's answer to a proposal before it is public. */
@Path("v1/proposals/{number}/answer-draft")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.STAFF)
@Tag(name = "review")
public class AnswerDraftResource {

    @Inject
    DraftService drafts;

    @GET
    @Operation(operationId = "readAnswerDraft", summary = "Staff and auditors: the answer that is not public yet")
    public AnswerDraftJson read(@PathParam("number") long number) {
        return AnswerDraftJson.of(drafts.of(number).orElseThrow(DomainException::notFound));
    }

    @PUT
    @Operation(
            operationId = "keepAnswerDraft",
            summary = "Staff of the department that has it: keep what is written so far")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AnswerJson.TextJson.class)))
    public AnswerDraftJson keep(@PathParam("number") long number, JsonBody body) {
        return AnswerDraftJson.of(drafts.save(number, body.read(AnswerJson::read), null));
    }

    @PUT
    @Path("submission")
    @Operation(
            operationId = "putUpAnswer",
            summary = "Staff of the department that has it: put the answer up for approval")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = AnswerJson.TextJson.class)))
    public AnswerDraftJson submit(@PathParam("number") long number, JsonBody body) {
        return AnswerDraftJson.of(drafts.submit(number, body.read(AnswerJson::read), null));
    }

    @PUT
    @Path("approval")
    @Operation(
            operationId = "approveAnswer",
            summary = "A second person of the department: approve and publish the answer")
    @RequestBody(content = @Content(schema = @Schema(implementation = AnswerDraftJson.ApprovalJson.class)))
    public void approve(@PathParam("number") long number, JsonBody body) {
        drafts.approve(number, body.readIfAny(json -> json.moment("publishAt")));
    }

    @PUT
    @Path("return")
    @Operation(
            operationId = "returnAnswer",
            summary = "A second person of the department: give the answer back with a remark")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReasonJson.class)))
    public AnswerDraftJson giveBack(@PathParam("number") long number, JsonBody body) {
        return AnswerDraftJson.of(drafts.giveBack(number, body.read(json -> json.text("remark"))));
    }
}
