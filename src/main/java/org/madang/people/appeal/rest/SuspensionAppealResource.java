package org.madang.people.appeal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.madang.people.appeal.SuspensionAppealService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;

/** One's own appeal against being kept from writing. */
@Path("v1/me/suspension-appeal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class SuspensionAppealResource {

    @Inject
    SuspensionAppealService appeals;

    @GET
    @Operation(operationId = "readMySuspensionAppeal", summary = "One's appeal against the last suspension")
    public SuspensionAppealJson read() {
        var asked = appeals.mine().orElseThrow(DomainException::notFound);
        return SuspensionAppealJson.of(asked, appeals.votes(asked));
    }

    @POST
    @Operation(operationId = "appealSuspension", summary = "Ask the panel of residents whether the suspension is right")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(implementation = SuspensionAppealJson.TextJson.class)))
    @APIResponseSchema(value = SuspensionAppealJson.class, responseCode = "201")
    public Response appeal(JsonBody body) {
        var asked = appeals.appeal(body.read(json -> json.text("text")));
        return Response.created(Links.forPrograms("me/suspension-appeal"))
                .entity(SuspensionAppealJson.of(asked, List.of()))
                .build();
    }
}
