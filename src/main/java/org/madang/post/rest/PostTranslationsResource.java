package org.madang.post.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.post.PostService;
import org.madang.post.translation.Translation;
import org.madang.post.translation.TranslationService;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** The same text in other languages. */
@Path("v1/posts/{number}/translations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class PostTranslationsResource {

    @Inject
    TranslationService translations;

    @Inject
    PostService posts;

    @Inject
    Links links;

    /** A post in another language. */
    @Schema(name = "Translation")
    public record TranslationJson(long number, String url, String language, String title) {

        static TranslationJson of(Translation one, Links links) {
            return new TranslationJson(
                    one.number(), links.forPeople("/posts/" + one.number()), one.language(), one.title());
        }
    }

    @GET
    @Operation(operationId = "listTranslations", summary = "The other languages that a post can be read in")
    public ListJson<TranslationJson> list(@PathParam("number") long number) {
        return ListJson.whole(translations.of(posts.read(number)).stream()
                .map(one -> TranslationJson.of(one, links))
                .toList());
    }

    @PUT
    @NeedsScope(Scope.WRITE)
    @Path("{other}")
    @Operation(operationId = "tieTranslation", summary = "Say that two of one's own posts are the same text")
    @APIResponse(responseCode = "204", description = "They name each other")
    public void tie(@PathParam("number") long number, @PathParam("other") long other) {
        translations.tie(number, other);
    }

    @DELETE
    @NeedsScope(Scope.WRITE)
    @Operation(operationId = "untieTranslation", summary = "Take one's own post out from among its translations")
    @APIResponse(responseCode = "204", description = "It is tied to none")
    public void untie(@PathParam("number") long number) {
        translations.untie(number);
    }
}
