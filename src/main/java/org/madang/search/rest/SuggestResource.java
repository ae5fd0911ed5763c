package org.madang.search.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.content.Kind;
import org.madang.search.SearchQuery;
import org.madang.search.SearchService;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** Titles for what is being typed. */
@Path("v1/suggest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "search")
public class SuggestResource {

    @Inject
    SearchService service;

    @Inject
    Links links;

    /** A title that the words may lead to. */
    @Schema(name = "Suggestion")
    public record SuggestionJson(
            @Schema(enumeration = {"POST", "PROPOSAL"}) Kind type, long number, String url, String title) {}

    @GET
    @Operation(operationId = "suggest", summary = "Titles that the words being typed may lead to; at most eight")
    @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = STRING, maxLength = SearchQuery.MAX_TEXT))
    public ListJson<SuggestionJson> suggest(@Context UriInfo uri) {
        var typed = QueryFields.read(uri, query -> query.text("q"));
        return ListJson.whole(service.suggest(typed).stream()
                .map(s -> new SuggestionJson(s.type(), s.number(), links.forPeople(s.path()), s.title()))
                .toList());
    }
}
