package org.madang.post.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.post.Post;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.rest.JsonBody;

/** How words will look; keeps nothing. */
@Path("v1/previews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class PreviewsResource {

    @Inject
    CurrentPerson current;

    /** @param body Markdown */
    @Schema(name = "PreviewRequest")
    public record PreviewRequestJson(
            @Schema(maxLength = Post.MAX_BODY) String body) {}

    /** @param html safe to show */
    @Schema(name = "Preview")
    public record PreviewJson(String html) {}

    @POST
    @Operation(operationId = "previewText", summary = "A text in Markdown as readers would see it")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = PreviewRequestJson.class)))
    public PreviewJson preview(JsonBody body) {
        current.require(Action.WRITE_POST);
        var text = PlainText.text(body.read(json -> json.text("body")));
        if (text.length() > Post.MAX_BODY) {
            throw DomainException.invalid("body", "too-long", java.util.Map.of("max", Post.MAX_BODY));
        }
        return new PreviewJson(Post.html(text));
    }
}
