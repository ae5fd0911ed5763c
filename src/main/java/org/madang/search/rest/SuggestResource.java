package org.madang.search.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.search.Guide;
import org.madang.search.GuideService;
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

    private static final int MOST = 8;

    @Inject
    SearchService service;

    @Inject
    GuideService guides;

    @Inject
    Links links;

    /** A title, or the name of something with a page of its own. */
    @Schema(name = "Suggestion")
    public record SuggestionJson(
            @Schema(enumeration = {"POST", "PROPOSAL", "NEIGHBOURHOOD", "TOPIC", "WRITER", "TAG"})
            String type,

            @Nullable @Schema(nullable = true, description = "Of a post or proposal")
            Long number,

            String url,
            String title) {}

    @GET
    @Operation(
            operationId = "suggest",
            summary =
                    "Titles and names that what is being typed may lead to, half-typed syllables and first consonants among it; at most eight")
    @Parameter(name = "q", in = ParameterIn.QUERY, schema = @Schema(type = STRING, maxLength = SearchQuery.MAX_TEXT))
    public ListJson<SuggestionJson> suggest(@Context UriInfo uri) {
        var typed = QueryFields.read(uri, query -> query.text("q"));
        var names = typed == null ? List.<Guide>of() : guides.beginning(typed);
        return ListJson.whole(Stream.concat(
                        names.stream()
                                .map(guide -> new SuggestionJson(
                                        guide.kind().toUpperCase(Locale.ROOT),
                                        null,
                                        links.forPeople(guide.path()),
                                        guide.name())),
                        service.suggest(typed).stream()
                                .map(s -> new SuggestionJson(
                                        s.type().name(), s.number(), links.forPeople(s.path()), s.title())))
                .limit(MOST)
                .toList());
    }
}
