package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.review.file.CaseFile;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** What staff write for each other about a proposal; never public. */
@Path("v1/proposals/{number}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.STAFF)
@Tag(name = "review")
public class CaseNotesResource {

    /** An internal note. */
    @Schema(name = "CaseNote")
    public record NoteJson(
            Instant at,
            String author,
            @Nullable @Schema(nullable = true) String department,
            String note) {}

    /** What to write down. */
    @Schema(name = "CaseNoteText")
    public record TextJson(
            @Nullable @Schema(required = true) String note) {}

    @Inject
    CaseFile file;

    @GET
    @Operation(operationId = "listNotes", summary = "Staff and auditors: the internal notes, the oldest first")
    public ListJson<NoteJson> list(@PathParam("number") long number) {
        return ListJson.whole(file.notes(number).stream()
                .map(row -> new NoteJson(row.at(), row.author(), row.department(), row.text()))
                .toList());
    }

    @POST
    @Operation(operationId = "writeNote", summary = "Staff: write something down for each other")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TextJson.class)))
    @APIResponseSchema(value = ListJson.class, responseCode = "201")
    public Response write(@PathParam("number") long number, JsonBody body) {
        file.note(number, body.read(json -> json.text("note")));
        return Response.created(Links.forPrograms("proposals/" + number + "/notes"))
                .entity(list(number))
                .build();
    }
}
