package org.madang.moderation.jury.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.moderation.jury.AppealService;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;

/** The author of a folded comment asks a jury. */
@Path("v1/comments/{id}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class AppealResource {

    @Inject
    AppealService appeals;

    @POST
    @Operation(operationId = "appeal", summary = "Appeal against the fold of one's own comment, within 14 days")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = JuryJson.AppealJson.class)))
    @APIResponseSchema(value = JuryJson.class, responseCode = "201")
    public Response appeal(@PathParam("id") long id, JsonBody body) {
        var text = body.read(json -> json.text("text"));
        var jury = appeals.appeal(id, text);
        return Response.created(Links.forPrograms("juries/" + jury.getNumber()))
                .entity(JuryJson.of(jury, Map.of()))
                .build();
    }
}
