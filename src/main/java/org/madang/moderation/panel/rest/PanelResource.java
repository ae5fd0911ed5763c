package org.madang.moderation.panel.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.moderation.panel.Member;
import org.madang.moderation.panel.PanelService;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** The panel: who sits on it, its cases, and the votes of its members. */
@Path("v1/panel")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class PanelResource {

    private record Decision(boolean upheld, String reasons) {}

    @Inject
    PanelService panel;

    @GET
    @Path("members")
    @Operation(operationId = "listPanel", summary = "Who sits on the panel")
    public List<Member> members() {
        return panel.members();
    }

    @GET
    @Path("cases")
    @Operation(operationId = "listPanelCases", summary = "Appeals against juries, the newest first")
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<PanelJson> list(@Context UriInfo uri) {
        return ListJson.of(panel.list(QueryFields.page(uri)), asked -> PanelJson.of(asked, panel.votes(asked)));
    }

    @GET
    @Path("cases/{number}")
    @Operation(operationId = "readPanelCase", summary = "An appeal against a jury; its votes once it is decided")
    public PanelJson read(@PathParam("number") long number) {
        var asked = panel.read(number);
        return PanelJson.of(asked, panel.votes(asked));
    }

    @GET
    @Path("cases/{number}/reasons")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "readPanelReasons",
            summary = "Votes and reasons as the text whose SHA-256 the public log has; empty until it is decided")
    public String reasons(@PathParam("number") long number) {
        return panel.text(number);
    }

    @PUT
    @Path("cases/{number}/vote")
    @Operation(operationId = "voteOnPanel", summary = "Decide as a member, with reasons; it stays")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PanelJson.DecisionJson.class)))
    public PanelJson vote(@PathParam("number") long number, JsonBody body) {
        var decision = body.read(json -> {
            var fields = json.required("upheld");
            return new Decision(fields.flag("upheld"), fields.text("reasons"));
        });
        var asked = panel.vote(number, decision.upheld(), decision.reasons());
        return PanelJson.of(asked, panel.votes(asked));
    }
}
