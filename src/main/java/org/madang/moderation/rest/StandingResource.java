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

/** How things stand with a comment: by which rule, with which figures, until when. */
@Path("v1/comments/{id}/standing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class StandingResource {

    @Inject
    StandingService standings;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "readStanding", summary = "Why a comment is open, contested or folded, and until when")
    public StandingJson read(@PathParam("id") long id) {
        var content = standings.read(Kind.COMMENT, id);
        return StandingJson.of(content, standings.of(content.getId()).orElse(null), clock.instant());
    }
}
