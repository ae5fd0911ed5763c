package org.madang.post.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.post.CoAuthorService;
import org.madang.shared.rest.ListJson;

/** Who writes a post together. */
@Path("v1/posts/{number}/authors")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
@NeedsScope(Scope.WRITE)
public class PostAuthorsResource {

    @Inject
    CoAuthorService authors;

    @GET
    @Operation(
            operationId = "listCoAuthors",
            summary = "Who writes one's own post with the first author, or is asked to")
    public ListJson<CoAuthorJson> list(@PathParam("number") long number) {
        return ListJson.whole(
                authors.team(number).stream().map(CoAuthorJson::of).toList());
    }

    @PUT
    @Path("{handle}")
    @Operation(operationId = "inviteCoAuthor", summary = "Ask somebody to write one's own post together")
    @APIResponse(responseCode = "204", description = "The person is asked")
    public void invite(@PathParam("number") long number, @PathParam("handle") String handle) {
        authors.invite(number, handle);
    }

    @DELETE
    @Path("{handle}")
    @Operation(
            operationId = "removeCoAuthor",
            summary = "Take an invitation back or a co-author out; also oneself, to decline or to leave")
    @APIResponse(responseCode = "204", description = "The person is none any more")
    public void remove(@PathParam("number") long number, @PathParam("handle") String handle) {
        authors.remove(number, handle);
    }

    @PUT
    @Operation(operationId = "acceptCoAuthorship", summary = "Accept an invitation; the post is one's own, too")
    @APIResponse(responseCode = "204", description = "One is an author now")
    public void accept(@PathParam("number") long number) {
        authors.accept(number);
    }
}
