package org.madang.vote.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.shared.rest.QueryFields;
import org.madang.vote.OfVersion;
import org.madang.vote.SupportService;

/** The caller's support of a proposal; asking twice answers the same. */
@Path("v1/proposals/{number}/support")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class SupportResource {

    @Inject
    SupportService supports;

    @GET
    @Operation(operationId = "readSupport", summary = "How many support the proposal, and whether the caller does")
    public SupportJson read(@PathParam("number") long number) {
        return SupportJson.of(supports.state(number));
    }

    @PUT
    @Operation(
            operationId = "support",
            summary = "Support the proposal as it reads now; with the version that was read, renew an older support")
    @Parameter(
            name = "version",
            in = ParameterIn.QUERY,
            description = "The text version that was read",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
    public SupportJson support(@PathParam("number") long number, @Context UriInfo uri) {
        var seen = QueryFields.read(uri, query -> query.text("version") == null ? null : query.number("version", 0));
        return SupportJson.of(supports.support(number, seen));
    }

    @GET
    @Path("versions")
    @Operation(operationId = "listSupportsByVersion", summary = "How many support each wording, the newest first")
    public List<OfVersion> versions(@PathParam("number") long number) {
        return supports.byVersion(number);
    }

    @DELETE
    @Operation(operationId = "withdrawSupport", summary = "Take one's support back")
    public SupportJson withdraw(@PathParam("number") long number) {
        return SupportJson.of(supports.withdraw(number));
    }
}
