package org.madang.account.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.CityService;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.NamedJson;

/** The city's neighbourhoods. */
@Path("v1/neighbourhoods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lists")
public class NeighbourhoodsResource {

    @Inject
    CityService city;

    @GET
    @Operation(operationId = "listNeighbourhoods", summary = "The city's neighbourhoods, in its order")
    public ListJson<NamedJson> list(@Context HttpHeaders headers) {
        var locale = Languages.of(headers);
        return ListJson.whole(city.neighbourhoods().stream()
                .map(named -> NamedJson.of(named, locale))
                .toList());
    }
}
