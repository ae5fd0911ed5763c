package org.madang.comment.secret.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.comment.secret.SecretCommentService;
import org.madang.content.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;

/** Secret comments: from a reader to an author and nobody else. */
@Path("v1/secret-comments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "comments")
@NeedsScope(Scope.ACCOUNT)
public class SecretCommentsResource {

    @Inject
    SecretCommentService comments;

    @Inject
    Links links;

    @GET
    @Operation(
            operationId = "listSecretComments",
            summary =
                    "Secret comments for oneself, or with written=true those that one wrote; whatever is not over yet")
    public ListJson<SecretCommentJson> list(@QueryParam("written") boolean written) {
        var list = written ? comments.written() : comments.received();
        return ListJson.whole(
                list.stream().map(one -> SecretCommentJson.of(one, links)).toList());
    }

    @POST
    @Operation(operationId = "writeSecretComment", summary = "Say something to the author of a post or proposal alone")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = SecretTextJson.class)))
    @APIResponseSchema(value = SecretCommentJson.class, responseCode = "201")
    public Response write(JsonBody body) {
        var text = body.read(SecretTextJson::read);
        var kind = text.subject();
        var number = text.number();
        if (kind == null || kind == Kind.COMMENT) {
            throw DomainException.invalid("subject", "required");
        }
        if (number == null) {
            throw DomainException.invalid("number", "required");
        }
        return SecretAnswer.of(comments.write(kind, number, text.body(), text.keepDays()), links);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeSecretComment", summary = "Let one go before its time, by either of the two")
    @APIResponse(responseCode = "204", description = "Nobody reads it any more")
    public void remove(@PathParam("id") String id) {
        comments.remove(uuid(id));
    }

    private static @Nullable UUID uuid(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : null;
    }
}
