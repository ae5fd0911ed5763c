package org.madang.search.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.proposal.ProposalStatus;
import org.madang.search.ExplanationService;
import org.madang.search.SearchQuery;
import org.madang.search.SearchService;
import org.madang.search.index.FoundType;
import org.madang.search.index.IndexService;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** Finding posts and proposals by their words. */
@Path("v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SearchResource {

    @Inject
    SearchService service;

    @Inject
    IndexService index;

    @Inject
    ExplanationService explanations;

    @Inject
    Links links;

    @GET
    @Operation(
            operationId = "search",
            summary =
                    "Posts, proposals and comments with at least half of the words, in any inflection; everything without words")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Words as they come to mind; \"side by side\", -without, field:value and #tag narrow them",
            schema = @Schema(type = STRING, maxLength = SearchQuery.MAX_TEXT))
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"POST", "PROPOSAL", "COMMENT", "HUB_ITEM"}))
    @Parameter(ref = "topic")
    @Parameter(ref = "neighbourhood")
    @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(implementation = ProposalStatus.class))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"RELEVANCE", "NEWEST", "SUPPORTS", "COMMENTS"},
                            defaultValue = "RELEVANCE"))
    @Parameter(
            name = "period",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"ANY", "WEEK", "MONTH", "YEAR"},
                            defaultValue = "ANY"))
    @Parameter(
            name = "folded",
            in = ParameterIn.QUERY,
            description = "Whether comments that the community folded are wanted, too",
            schema = @Schema(type = BOOLEAN, defaultValue = "false"))
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<HitJson> search(@Context UriInfo uri) {
        var page = QueryFields.list(uri, SearchResource::query, service::search);
        return ListJson.of(page, hit -> HitJson.of(hit, hit.isElsewhere() ? hit.path() : links.forPeople(hit.path())));
    }

    private static SearchQuery query(QueryFields query) {
        var text = query.text("q");
        return SearchQuery.of(text)
                .narrowed(query.choice("type", FoundType.class), query.text("topic"), query.text("neighbourhood"))
                .of(query.choice("status", ProposalStatus.class))
                .within(query.choice("period", SearchQuery.Period.class, SearchQuery.Period.ANY))
                .by(query.choice("sort", SearchQuery.Sort.class, SearchQuery.Sort.RELEVANCE))
                .withFolded("true".equals(query.text("folded")));
    }

    @GET
    @NeedsScope(Scope.ADMIN)
    @Path("explanation")
    @Operation(
            operationId = "explainHit",
            summary = "Why a text stands where it stands for some words, by named weights; admins only")
    @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = STRING, maxLength = SearchQuery.MAX_TEXT))
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"POST", "PROPOSAL", "COMMENT", "HUB_ITEM"}))
    @Parameter(name = "number", in = ParameterIn.QUERY, description = "The text's", schema = @Schema(type = STRING))
    public ExplanationJson explain(@Context UriInfo uri) {
        return QueryFields.read(
                uri,
                query -> ExplanationJson.of(explanations.explain(
                        query.text("q"), query.choice("type", FoundType.class), query.text("number"))));
    }

    @POST
    @NeedsScope(Scope.ADMIN)
    @Path("reindexing")
    @Operation(operationId = "rebuildIndex", summary = "Make the index anew from the database; admins only")
    @APIResponse(responseCode = "202", description = "It will be done in the background")
    public Response rebuild() {
        index.rebuild();
        return Response.accepted().build();
    }
}
