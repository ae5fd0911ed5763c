package org.madang.comment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.comment.CommentService;
import org.madang.comment.rest.CommentJson.SubjectJson;
import org.madang.shared.rest.Links;

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

    @GET
    @Path("{id}")
    @Operation(operationId = "readComment", summary = "A comment, without its replies")
    public CommentJson read(@PathParam("id") long id) {
        var row = comments.row(id);
        var subject = comments.subjectOf(id);
        return CommentJson.of(row, new SubjectJson(subject.kind(), subject.number()), links.forPeople(PAGES));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "withdrawComment", summary = "Take one's own comment back; the answers to it stay")
    @APIResponse(responseCode = "204", description = "Its words are gone")
    public void withdraw(@PathParam("id") long id) {
        comments.withdraw(id);
    }
}
