package org.madang.opendata.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.opendata.OpenDataService;
import org.madang.shared.DomainException;

/** Files of open data, written anew every night. */
@Path("v1/open-data/{file}")
@Tag(name = "proposals")
public class OpenDataResource {

    @Inject
    OpenDataService data;

    @GET
    @Operation(
            operationId = "downloadOpenData",
            summary = "datapackage.json describes every column of proposals.csv, supports.csv and answers.csv")
    public Response download(@PathParam("file") String name) {
        var file = data.find(name).orElseThrow(DomainException::notFound);
        return Response.ok(file.toFile(), name.endsWith(".json") ? "application/json" : "text/csv;charset=UTF-8")
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
