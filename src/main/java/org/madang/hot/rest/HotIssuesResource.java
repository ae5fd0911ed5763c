package org.madang.hot.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.hot.HotIssueGatherer;
import org.madang.hot.HotIssueService;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** What unusually many people write about. */
@Path("v1/issues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class HotIssuesResource {

    /** What staff call an issue; null or empty to have it called by its word. */
    @Schema(name = "HotIssueName")
    public record NameJson(
            @Nullable @Schema(nullable = true) String ko,
            @Nullable @Schema(nullable = true) String en) {}

    @Inject
    HotIssueService issues;

    @Inject
    HotIssueGatherer gatherer;

    @Inject
    Links links;

    @GET
    @Operation(
            operationId = "listHotIssues",
            summary = "What unusually many people write about in these days: pinned ones first, then those of the city")
    public ListJson<HotIssueJson> list(@Context HttpHeaders headers) {
        var locale = Languages.of(headers);
        return ListJson.whole(issues.current().stream()
                .map(issue -> HotIssueJson.of(issue, locale, links))
                .toList());
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "getHotIssue", summary = "An issue with what was written about it, and its course")
    public HotIssueJson.PageJson get(@PathParam("number") long number, @Context HttpHeaders headers) {
        return HotIssueJson.PageJson.of(gatherer.gather(number), Languages.of(headers), links);
    }

    @PUT
    @Path("{number}/name")
    @NeedsScope(Scope.STAFF)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "nameHotIssue", summary = "Staff: give an issue a name")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NameJson.class)))
    public void name(@PathParam("number") long number, JsonBody body) {
        var name = body.read(json -> new NameJson(json.text("ko"), json.text("en")));
        issues.name(number, name.ko(), name.en());
    }

    @PUT
    @Path("{number}/pin")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "pinHotIssue", summary = "Staff: have an issue stay in view though it cools down")
    public void pin(@PathParam("number") long number) {
        issues.pin(number, true);
    }

    @DELETE
    @Path("{number}/pin")
    @NeedsScope(Scope.STAFF)
    @Operation(operationId = "unpinHotIssue", summary = "Staff: let an issue go when it cools down")
    public void unpin(@PathParam("number") long number) {
        issues.pin(number, false);
    }
}
