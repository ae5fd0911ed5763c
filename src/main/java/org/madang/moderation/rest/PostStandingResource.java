package org.madang.moderation.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.content.Kind;
import org.madang.moderation.StandingService;

/** How things stand with a post; flags never fold one. */
@Path("v1/posts/{number}/standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class PostStandingResource {

    @Inject
    StandingService standings;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "readPostStanding", summary = "Whether a post is contested, and why")
    public StandingJson read(@PathParam("number") long number) {
        var content = standings.read(Kind.POST, number);
        return StandingJson.of(content, standings.of(content.getId()).orElse(null), clock.instant());
    }
}
