package org.madang.search.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.search.SimilarProposals;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** Proposals like a text that is still being written. */
@Path("v1/proposals/similar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "proposals")
public class SimilarToTextResource {

    @Inject
    SimilarProposals similar;

    @Inject
    Links links;

    @GET
    @Operation(operationId = "listSimilarToText", summary = "Up to five proposals that say something like the text")
    @Parameter(name = "text", in = ParameterIn.QUERY, schema = @Schema(type = STRING))
    @Parameter(ref = "neighbourhood")
    public ListJson<SimilarJson> list(
            @QueryParam("text") @Nullable String text, @QueryParam("neighbourhood") @Nullable String neighbourhood) {
        return SimilarJson.list(similar.to(text, neighbourhood), links);
    }
}
