package org.madang.people.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Role;
import org.madang.account.Scope;
import org.madang.moderation.FlagReason;
import org.madang.people.PeopleService;
import org.madang.people.SuspensionService;
import org.madang.people.rest.PersonJson.GrantJson;
import org.madang.people.rest.PersonJson.MergerJson;
import org.madang.people.rest.PersonJson.SuspensionJson;
import org.madang.shared.rest.JsonBody;

/** What admins do with people. */
@Path("v1/people/{handle}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "people")
@NeedsScope(Scope.ADMIN)
public class PeopleResource {

    @Inject
    PeopleService people;

    @Inject
    SuspensionService suspensions;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "readPerson", summary = "Somebody as admins see it; admins only")
    public PersonJson read(@PathParam("handle") String handle) {
        return PersonJson.of(people.read(handle), clock);
    }

    @PUT
    @Path("roles/{role}")
    @Operation(operationId = "grantRole", summary = "Give somebody a role; admins only")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = GrantJson.class)))
    public PersonJson grant(
            @PathParam("handle") String handle,
            @PathParam("role") @Schema(implementation = Role.class) String role,
            JsonBody body) {
        var department =
                body.read(json -> new GrantJson(json.text("department"))).department();
        return PersonJson.of(people.grant(handle, role(role), department), clock);
    }

    @DELETE
    @Path("roles/{role}")
    @Operation(operationId = "revokeRole", summary = "Take a role away; admins only")
    public PersonJson revoke(
            @PathParam("handle") String handle, @PathParam("role") @Schema(implementation = Role.class) String role) {
        return PersonJson.of(people.revoke(handle, role(role)), clock);
    }

    @PUT
    @Path("suspension")
    @Operation(
            operationId = "suspend",
            summary =
                    "Keep somebody from writing until a moment; the public log tells it without the name; admins only")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SuspensionJson.class)))
    public PersonJson suspend(@PathParam("handle") String handle, JsonBody body) {
        var why = body.read(json ->
                new SuspensionJson(json.choice("rule", FlagReason.class), json.text("reason"), json.moment("until")));
        return PersonJson.of(suspensions.suspend(handle, why.rule(), why.reason(), why.until()), clock);
    }

    @DELETE
    @Path("suspension")
    @Operation(operationId = "liftSuspension", summary = "Let somebody write again; admins only")
    public PersonJson lift(@PathParam("handle") String handle) {
        return PersonJson.of(suspensions.lift(handle), clock);
    }

    @POST
    @Path("merger")
    @Operation(
            operationId = "mergeAccounts",
            summary = "Join this account into another one of the same person; admins only",
            description = "Texts, comments, supports and flags go to the account that stays; this one ends.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MergerJson.class)))
    public PersonJson merge(@PathParam("handle") String handle, JsonBody body) {
        var into = body.read(json -> new MergerJson(json.text("into"))).into();
        return PersonJson.of(people.merge(handle, into), clock);
    }

    private static @Nullable Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
