package org.madang.proposal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.proposal.Proposal;
import org.madang.proposal.course.ProposalCourse;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;

/** What the department that has a proposal says of its further course. */
@Path("v1/proposals/{number}/status")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class ProposalStatusResource {

    /** The steps that are taken here; the others have addresses of their own. */
    public enum Next {
        IN_PROGRESS,
        DONE,
        TRANSFERRED
    }

    /**
     * A step of a proposal's course.
     *
     * @param note what everybody reads beside it
     * @param to the body that gets it, with {@code TRANSFERRED}
     */
    @Schema(name = "ProposalStatusChange")
    public record ChangeJson(
            @Nullable @Schema(required = true) Next status,

            @Nullable @Schema(required = true, maxLength = ProposalCourse.MAX_NOTE)
            String note,

            @Nullable @Schema(nullable = true, maxLength = ProposalCourse.MAX_BODY)
            String to) {}

    @Inject
    ProposalCourse course;

    @Inject
    ProposalReplies replies;

    @PUT
    @NeedsScope(Scope.STAFF)
    @Operation(
            operationId = "moveProposal",
            summary = "Staff of the department that has it: it is begun, done, or handed over to another body")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ChangeJson.class)))
    @APIResponseSchema(ProposalJson.class)
    public Response move(@PathParam("number") long number, JsonBody body) {
        var change = body.read(
                json -> new ChangeJson(json.choice("status", Next.class), json.text("note"), json.text("to")));
        return replies.reply(Status.OK, move(number, change)).build();
    }

    private Proposal move(long number, ChangeJson change) {
        if (change.status() == null) {
            throw DomainException.invalid("status", "required");
        }
        return switch (change.status()) {
            case IN_PROGRESS -> course.start(number, change.note());
            case DONE -> course.finish(number, change.note());
            case TRANSFERRED -> course.handOver(number, change.to(), change.note());
        };
    }
}
