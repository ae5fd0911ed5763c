package org.madang.privacy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.privacy.DataExport;
import org.madang.privacy.ExportService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.Links;

/** A copy of all that is kept about oneself. */
@Path("v1/me/exports")
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.ACCOUNT)
@Tag(name = "privacy")
public class ExportsResource {

    private static final String ZIP = "application/zip";

    @Inject
    ExportService exports;

    @POST
    @Operation(operationId = "askForMyData", summary = "Want a copy of one's own data made, in place of an older one")
    @APIResponseSchema(value = ExportJson.class, responseCode = "202")
    public Response ask() {
        return Response.accepted(json(exports.ask())).build();
    }

    @GET
    @Path("newest")
    @Operation(operationId = "readMyExport", summary = "One's own newest copy, and whether it is ready")
    public ExportJson newest() {
        return json(exports.mine().orElseThrow(DomainException::notFound));
    }

    @GET
    @Path("{id}/file")
    @Produces(ZIP)
    @Operation(operationId = "fetchMyData", summary = "The file of one's own copy: a ZIP of JSON and CSV")
    public Response file(@PathParam("id") UUID id) {
        return Response.ok(exports.file(id), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"madang-data.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static ExportJson json(DataExport export) {
        return ExportJson.of(export, Links.forPrograms("me/exports/" + export.getId() + "/file"));
    }
}
