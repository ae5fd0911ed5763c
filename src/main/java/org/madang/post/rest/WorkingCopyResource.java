package org.madang.post.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.post.WorkingCopy;
import org.madang.post.WorkingCopyService;
import org.madang.post.WorkingText;
import org.madang.shared.DomainException;
import org.madang.shared.rest.EntityTags;
import org.madang.shared.rest.JsonBody;

/** What a writer changes in a public post, kept while it is being written. Its first entity tag is {@code "0"}. */
@Path("v1/posts/{number}/working-copy")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class WorkingCopyResource {

    @Inject
    WorkingCopyService copies;

    @GET
    @Operation(operationId = "readWorkingCopy", summary = "What is being changed in one's own public post")
    @APIResponseSchema(WorkingCopyJson.class)
    public Response read(@PathParam("number") long number) {
        return reply(copies.find(number).orElseThrow(DomainException::notFound));
    }

    @PUT
    @Operation(operationId = "keepWorkingCopy", summary = "Keep what is being changed; readers do not see it yet")
    @Parameter(ref = "If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = WorkingCopyJson.class)))
    @APIResponseSchema(WorkingCopyJson.class)
    public Response keep(@PathParam("number") long number, JsonBody body, @Context HttpHeaders headers) {
        var present = copies.find(number).map(WorkingCopy::getTag).orElse(0);
        var expected = EntityTags.expected(headers, present);
        var text = body.read(json -> WorkingText.of(json.text("title"), json.text("summary"), json.text("body")));
        return reply(copies.keep(number, text, expected));
    }

    @DELETE
    @Operation(operationId = "dropWorkingCopy", summary = "Forget what was being changed")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void drop(@PathParam("number") long number) {
        copies.drop(number);
    }

    private static Response reply(WorkingCopy copy) {
        return Response.ok(WorkingCopyJson.of(copy))
                .tag(EntityTags.of(copy.getTag()))
                .build();
    }
}
