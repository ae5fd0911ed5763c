package org.madang.people.appeal.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.people.appeal.SuspensionPanelService;
import org.madang.people.appeal.rest.SuspensionAppealJson.DecisionJson;
import org.madang.shared.rest.JsonBody;

/** What the panel decides about suspensions; its members only. */
@Path("v1/panel/suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
public class SuspensionPanelResource {

    @Inject
    SuspensionPanelService panel;

    @GET
    @Operation(operationId = "listSuspensionAppeals", summary = "Appeals that wait for the panel; its members only")
    public List<SuspensionAppealJson> open() {
        return panel.open().stream()
                .map(asked -> SuspensionAppealJson.of(asked, List.of()))
                .toList();
    }

    @GET
    @Path("{number}")
    @Operation(
            operationId = "readSuspensionAppeal",
            summary = "An appeal against a suspension; members of the panel only")
    public SuspensionAppealJson read(@PathParam("number") long number) {
        return SuspensionAppealJson.of(panel.read(number), List.of());
    }

    @PUT
    @Path("{number}/vote")
    @Operation(operationId = "voteOnSuspension", summary = "Decide as a member, with reasons; it stays")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = DecisionJson.class)))
    public SuspensionAppealJson vote(@PathParam("number") long number, JsonBody body) {
        var decision = body.read(json -> {
            var fields = json.required("upheld");
            return new DecisionJson(fields.flag("upheld"), Objects.requireNonNullElse(fields.text("reasons"), ""));
        });
        return SuspensionAppealJson.of(panel.vote(number, decision.upheld(), decision.reasons()), List.of());
    }
}
