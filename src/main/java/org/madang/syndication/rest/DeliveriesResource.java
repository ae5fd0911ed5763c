package org.madang.syndication.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.shared.rest.ListJson;
import org.madang.syndication.DeliveryService;

/** A post's way to other networks, for its writer. */
@Path("v1/posts/{number}/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class DeliveriesResource {

    @Inject
    DeliveryService deliveries;

    @GET
    @Operation(operationId = "listDeliveries", summary = "Where one's own post went, one row a network")
    public ListJson<DeliveryJson> list(@PathParam("number") long number) {
        return ListJson.whole(
                deliveries.of(number).stream().map(DeliveryJson::of).toList());
    }

    @POST
    @Path("{channel}/retry")
    @Operation(operationId = "retryDelivery", summary = "Try again now what failed or was given up")
    public DeliveryJson retry(@PathParam("number") long number, @PathParam("channel") String channel) {
        return DeliveryJson.of(deliveries.retry(number, channel));
    }
}
