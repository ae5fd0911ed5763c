package org.madang.comment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.comment.CommentRow;
import org.madang.comment.CommentService;
import org.madang.comment.CommentSupportService;
import org.madang.comment.ThreadService;
import org.madang.comment.rest.CommentJson.SubjectJson;
import org.madang.shared.rest.EntityTags;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** Comments by themselves. */
@Path("v1/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
public class CommentsResource {

    static final String PAGES = "/comments/";

    @Inject
    CommentService comments;

    @Inject
    Links links;

    @Inject
    CommentSupportService supports;

    @Inject
    ThreadService threads;

    @GET
    @Path("{id}")
    @Operation(operationId = "readComment", summary = "A comment, without its replies")
    @APIResponseSchema(CommentJson.class)
    public Response read(@PathParam("id") long id) {
        var comment = comments.read(id);
        return Response.ok(json(comments.row(id)))
                .tag(EntityTags.of(comment.getVersion()))
                .build();
    }

    private CommentJson json(CommentRow row) {
        var subject = comments.subjectOf(row.number());
        return CommentJson.of(row, new SubjectJson(subject.kind(), subject.number()), links.forPeople(PAGES));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, JsonBody.MERGE_PATCH})
    @Operation(operationId = "editComment", summary = "Say one's own comment otherwise; earlier wordings stay readable")
    @Parameter(ref = "If-Match")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CommentTextJson.class)))
    @APIResponseSchema(CommentJson.class)
    public Response edit(@PathParam("id") long id, JsonBody body, @Context HttpHeaders headers) {
        var comment = comments.read(id);
        var expected = EntityTags.expected(headers, comment.getVersion());
        comments.edit(id, body.read(json -> CommentTextJson.merge(json, comment)), expected);
        return read(id);
    }

    @GET
    @Path("{id}/replies")
    @Operation(operationId = "listReplies", summary = "The comments that answer a comment, the oldest first")
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<CommentJson> replies(@PathParam("id") long id, @Context UriInfo uri) {
        var root = comments.row(id);
        var subject = comments.subjectOf(id);
        var about = new SubjectJson(subject.kind(), subject.number());
        var page = threads.replies(root, QueryFields.page(uri));
        return ListJson.of(page, row -> CommentJson.of(row, about, links.forPeople(PAGES)));
    }

    @GET
    @Path("{id}/wordings")
    @Operation(
            operationId = "listWordings",
            summary = "All wordings of a comment that readers saw, the first one first")
    public List<WordingJson> wordings(@PathParam("id") long id) {
        return comments.wordings(id).stream().map(WordingJson::of).toList();
    }

    @PUT
    @Path("{id}/support")
    @Operation(operationId = "supportComment", summary = "Support somebody else's comment")
    public CommentJson support(@PathParam("id") long id) {
        return json(supports.support(id));
    }

    @DELETE
    @Path("{id}/support")
    @Operation(operationId = "withdrawCommentSupport", summary = "Take one's support of a comment back")
    public CommentJson withdrawSupport(@PathParam("id") long id) {
        return json(supports.withdraw(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "withdrawComment", summary = "Take one's own comment back; the answers to it stay")
    @APIResponse(responseCode = "204", description = "Its words are gone")
    public void withdraw(@PathParam("id") long id) {
        comments.withdraw(id);
    }
}
