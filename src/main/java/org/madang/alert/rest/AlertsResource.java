package org.madang.alert.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.alert.AlertService;
import org.madang.alert.CapWriter;
import org.madang.shared.rest.ListJson;

/** Emergency messages, for programs: those of ours as JSON and CAP 1.2, those of other authorities as CAP 1.2. */
@Path("v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "alerts")
public class AlertsResource {

    private static final String CAP = "application/cap+xml";

    @Inject
    AlertService alerts;

    @Inject
    CapWriter cap;

    @GET
    @Operation(operationId = "listAlerts", summary = "Emergency messages that went out, the newest first")
    public ListJson<AlertJson> list() {
        return ListJson.whole(alerts.published().stream().map(AlertJson::of).toList());
    }

    @GET
    @Path("{number}/cap")
    @Produces(CAP)
    @Operation(operationId = "readAlertAsCap", summary = "One of them in the Common Alerting Protocol 1.2")
    public Response cap(@PathParam("number") long number) {
        return Response.ok(cap.write(alerts.read(number)), CAP).build();
    }

    @POST
    @Consumes(CAP)
    @NeedsScope(Scope.STAFF)
    @Operation(
            operationId = "receiveAlert",
            summary = "Staff: take in another authority's message; it goes out once somebody confirms it")
    @APIResponseSchema(value = AlertJson.class, responseCode = "201")
    public Response receive(byte[] document) {
        return Response.status(Status.CREATED)
                .entity(AlertJson.of(alerts.receive(document)))
                .build();
    }
}
