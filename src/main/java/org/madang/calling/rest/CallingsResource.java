package org.madang.calling.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.calling.CallingKind;
import org.madang.calling.CallingService;
import org.madang.calling.RegistrationService;
import org.madang.post.PostService;
import org.madang.shared.rest.JsonBody;

/** What posts call their readers to: {@code event} or {@code help}. */
@Path("v1/posts/{number}/callings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class CallingsResource {

    @Inject
    CallingService callings;

    @Inject
    RegistrationService registrations;

    @Inject
    PostService posts;

    /** A word to the authors. */
    @Schema(name = "Registration")
    public record RegistrationJson(
            @Schema(maxLength = 200) @Nullable String note) {}

    @GET
    @Operation(operationId = "listCallings", summary = "What a post calls its readers to")
    public List<CallingJson> list(@PathParam("number") long number) {
        return callings.of(posts.read(number)).stream().map(CallingJson::of).toList();
    }

    @PUT
    @Path("{kind}")
    @NeedsScope(Scope.WRITE)
    @Operation(operationId = "setCalling", summary = "Let one's own post call to an event or for help")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CallingPlanJson.class)))
    public CallingJson set(@PathParam("number") long number, @PathParam("kind") String kind, JsonBody body) {
        return CallingJson.of(
                callings.set(number, CallingKind.ofPath(kind), body.read(CallingPlanJson::read)), null, true);
    }

    @DELETE
    @Path("{kind}")
    @NeedsScope(Scope.WRITE)
    @Operation(operationId = "cancelCalling", summary = "Call nobody any more; everybody registered is told by mail")
    @APIResponse(responseCode = "204", description = "It is down")
    public void cancel(@PathParam("number") long number, @PathParam("kind") String kind) {
        callings.cancel(number, CallingKind.ofPath(kind));
    }

    @PUT
    @Path("{kind}/registration")
    @NeedsScope(Scope.WRITE)
    @Operation(operationId = "register", summary = "Register, or wait where no seat is left")
    @RequestBody(content = @Content(schema = @Schema(implementation = RegistrationJson.class)))
    public CallingJson register(@PathParam("number") long number, @PathParam("kind") String kind, JsonBody body) {
        var note = body.readIfAny(json -> new RegistrationJson(json.text("note")));
        return CallingJson.of(registrations.register(number, CallingKind.ofPath(kind), note.note()));
    }

    @DELETE
    @Path("{kind}/registration")
    @NeedsScope(Scope.WRITE)
    @Operation(operationId = "withdrawRegistration", summary = "Do not come after all; whoever waits longest moves up")
    public CallingJson withdraw(@PathParam("number") long number, @PathParam("kind") String kind) {
        return CallingJson.of(registrations.withdraw(number, CallingKind.ofPath(kind)));
    }

    @GET
    @Path("{kind}/registrations")
    @NeedsScope(Scope.WRITE)
    @Operation(operationId = "listRegistrations", summary = "Who is registered, for the authors of the post alone")
    public List<RegisteredJson> people(@PathParam("number") long number, @PathParam("kind") String kind) {
        return callings.people(number, CallingKind.ofPath(kind)).stream()
                .map(RegisteredJson::of)
                .toList();
    }
}
