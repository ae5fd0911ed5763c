package org.madang.search.rest;

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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.search.saved.SavedSearch;
import org.madang.search.saved.SavedSearchService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** The searches that one keeps oneself. */
@Path("v1/me/searches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SavedSearchesResource {

    @Inject
    SavedSearchService searches;

    @Inject
    Links links;

    /** What is to be kept. */
    @Schema(name = "NewSavedSearch")
    public record NewSearchJson(
            @Nullable @Schema(required = true, description = "What stands behind the question mark of GET /search")
            String query) {}

    /** Whether a mail tells of news. */
    @Schema(name = "SavedSearchMail")
    public record MailJson(@Schema(required = true) boolean mail) {}

    /** A search that is kept. */
    @Schema(name = "SavedSearch")
    public record SavedSearchJson(
            UUID id,
            String words,
            String query,
            boolean mail,
            String url,
            @Schema(description = "Tells of news, too") String feed,
            Instant createdAt) {}

    private SavedSearchJson json(SavedSearch search) {
        return new SavedSearchJson(
                search.id(),
                search.words(),
                search.address(),
                search.mail(),
                links.forPeople("/search?" + search.address()),
                links.forPeople("/feeds/search.atom?" + search.address()),
                search.createdAt());
    }

    @GET
    @Operation(operationId = "listSavedSearches", summary = "The searches that one keeps, the newest first")
    public ListJson<SavedSearchJson> list() {
        return ListJson.whole(searches.mine().stream().map(this::json).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "saveSearch", summary = "Keep a search; keeping it again changes nothing")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewSearchJson.class)))
    @APIResponse(
            responseCode = "201",
            description = "It is kept",
            content = @Content(schema = @Schema(implementation = SavedSearchJson.class)))
    public Response save(JsonBody body) {
        var query = body.read(json -> new NewSearchJson(json.text("query"))).query();
        var wanted = query == null ? "" : query;
        searches.save(wanted);
        var saved = searches.mine().stream()
                .filter(search -> search.address().equals(wanted))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        return Response.created(Links.forPrograms("me/searches"))
                .entity(json(saved))
                .build();
    }

    @PUT
    @Path("{id}/mail")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "tellOfSavedSearch", summary = "Have a mail tell of news, or not")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = MailJson.class)))
    public void tell(@PathParam("id") String id, JsonBody body) {
        searches.tellByMail(
                id(id), body.read(json -> new MailJson(json.flag("mail"))).mail());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "forgetSavedSearch", summary = "Keep a search no more")
    public void remove(@PathParam("id") String id) {
        searches.remove(id(id));
    }

    private static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw DomainException.notFound();
        }
    }
}
