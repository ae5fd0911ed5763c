package org.madang.follow.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.follow.FollowService;

/** Whether the caller hears of a proposal; asking twice answers the same. */
@Path("v1/proposals/{number}/follow")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class FollowResource {

    /**
     * Whether the caller hears of a proposal.
     *
     * @param following supporters and authors do unless they said no
     */
    @Schema(name = "Follow")
    public record FollowJson(boolean following) {}

    @Inject
    FollowService follows;

    @GET
    @Operation(operationId = "readFollow", summary = "Whether the caller hears of the proposal's steps")
    public FollowJson read(@PathParam("number") long number) {
        return new FollowJson(follows.follows(number));
    }

    @PUT
    @Operation(operationId = "follow", summary = "Hear of the proposal's steps")
    public FollowJson follow(@PathParam("number") long number) {
        return new FollowJson(follows.follow(number, true));
    }

    @DELETE
    @Operation(operationId = "unfollow", summary = "Hear of them no more")
    public FollowJson unfollow(@PathParam("number") long number) {
        return new FollowJson(follows.follow(number, false));
    }
}
