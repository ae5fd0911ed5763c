package org.madang.post.rest;

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
import org.madang.post.PostService;
import org.madang.shared.rest.JsonBody;

/** That a post is published: at once or at a time to come, and where else it goes. */
@Path("v1/posts/{number}/publication")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class PostPublicationResource {

    @Inject
    PostService posts;

    @Inject
    PostReplies replies;

    @PUT
    @Operation(operationId = "publishPost", summary = "Publish one's own draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = PublicationJson.class)))
    @APIResponseSchema(PostJson.class)
    public Response publish(@PathParam("number") long number, JsonBody body) {
        var publication = body.readIfAny(json -> new PublicationJson(json.moment("at"), json.texts("channels")));
        var post = posts.publish(number, publication.at(), publication.channels());
        return replies.reply(Status.OK, post).build();
    }
}
