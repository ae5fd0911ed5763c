package org.madang.raising.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.raising.RaisingService;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** Everything that editors raised. */
@Path("v1/raisings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class RaisingsResource {

    @Inject
    RaisingService raisings;

    @Inject
    Links links;

    @GET
    @Operation(operationId = "listRaisings", summary = "Posts that editors raised to the front page, and why")
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<RaisedJson> list(@Context UriInfo uri) {
        return ListJson.of(raisings.list(QueryFields.page(uri)), post -> RaisedJson.of(post, links));
    }
}
