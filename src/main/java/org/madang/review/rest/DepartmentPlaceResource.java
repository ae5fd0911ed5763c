package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.review.department.DepartmentService;
import org.madang.shared.rest.JsonBody;

/** A department's place in the city's tree. */
@Path("v1/departments/{slug}/place")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "lists")
public class DepartmentPlaceResource {

    /**
     * Where a department stands.
     *
     * @param parent slug of the one that it belongs to; null for the top
     */
    @Schema(name = "DepartmentPlace")
    public record PlaceJson(
            @Nullable @Schema(nullable = true) String parent) {}

    @Inject
    DepartmentService departments;

    @PUT
    @NeedsScope(Scope.ADMIN)
    @Operation(operationId = "placeDepartment", summary = "Put a department under another; admins only")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PlaceJson.class)))
    public PlaceJson place(@PathParam("slug") String slug, JsonBody body) {
        var place = body.read(json -> new PlaceJson(json.text("parent")));
        departments.place(slug, place.parent());
        return place;
    }
}
