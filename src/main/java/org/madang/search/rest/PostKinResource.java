package org.madang.search.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.post.PostService;
import org.madang.search.KinService;
import org.madang.shared.rest.Links;

/** What belongs to a post. */
@Path("v1/posts/{number}/kin")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class PostKinResource {

    @Inject
    KinService kin;

    @Inject
    PostService posts;

    @Inject
    Links links;

    @GET
    @Operation(operationId = "getKinOfPost", summary = "Texts linked with a post, and posts like it")
    public KinJson get(@PathParam("number") long number) {
        var text = posts.read(number);
        text.requirePublic();
        return KinJson.of(kin.of(text), links);
    }
}
