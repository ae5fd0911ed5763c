package org.madang.moderation.panel.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.moderation.panel.PanelAppealService;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;

/** An author goes from a jury to the second instance. */
@Path("v1/juries/{number}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class PanelAppealResource {

    @Inject
    PanelAppealService appeals;

    @POST
    @Operation(operationId = "appealToPanel", summary = "Appeal against what a jury found about one's own text")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = PanelJson.PanelAppealJson.class)))
    @APIResponseSchema(value = PanelJson.class, responseCode = "201")
    public Response appeal(@PathParam("number") long number, JsonBody body) {
        var asked = appeals.appeal(number, body.read(json -> json.text("text")));
        return Response.created(Links.forPrograms("panel/cases/" + asked.getNumber()))
                .entity(PanelJson.of(asked, List.of()))
                .build();
    }
}
