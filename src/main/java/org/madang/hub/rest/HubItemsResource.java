package org.madang.hub.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.hub.HubFilter;
import org.madang.hub.HubService;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** What the city says elsewhere. */
@Path("v1/hub/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hub")
public class HubItemsResource {

    @Inject
    HubService hub;

    @GET
    @Operation(operationId = "listHubItems", summary = "What departments say elsewhere, the newest first")
    @Parameter(name = "department", in = ParameterIn.QUERY, description = "slug of a department")
    @Parameter(name = "channel", in = ParameterIn.QUERY, description = "kind of account, such as youtube")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words that stand in it")
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<HubItemJson> list(@Context UriInfo uri) {
        var page = QueryFields.list(
                uri,
                query -> new HubFilter(query.text("department"), query.text("channel"), query.text("q")),
                hub::cards);
        return ListJson.of(page, HubItemJson::of);
    }
}
