package org.madang.media.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.content.Licence;
import org.madang.media.Picture;
import org.madang.media.PictureService;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;
import org.madang.shared.rest.FilePart;

/** Uploading pictures for one's texts. */
@Path("v1/pictures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
public class PicturesResource {

    private static final int MINUTES = 2;

    @Inject
    PictureService pictures;

    /** What an upload carries; for the API's description. */
    @Schema(name = "PictureUpload")
    public record PictureUploadJson(
            @Schema(type = STRING, format = "binary", required = true)
            byte[] file,

            @Schema(description = "What the picture shows, for those who do not see it")
            String alt,

            @Schema(description = "Its own licence, by the codes of posts; the text's holds if it has none")
            String licence) {}

    @POST
    @PictureLimit.Limited
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadPicture",
            summary = "Take a picture in (JPEG, PNG, GIF, WebP); it comes back in three widths, without metadata")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = PictureUploadJson.class)))
    @APIResponseSchema(value = PictureJson.class, responseCode = "201")
    public void upload(
            @FormParam("file") @Nullable EntityPart file,
            @FormParam("alt") @Nullable String alt,
            @FormParam("licence") @Nullable String licence,
            @Suspended AsyncResponse answer) {
        pictures.requireRight();
        var own = licence(licence);
        answer.setTimeout(MINUTES, TimeUnit.MINUTES);
        FilePart.take(file, (name, content) -> pictures.take(content))
                .whenComplete((picture, failure) -> answer.resume(reply(picture, failure, alt, own)));
    }

    private static @Nullable Licence licence(@Nullable String code) {
        return code == null || code.isBlank()
                ? null
                : Licence.of(code.strip()).orElseThrow(() -> DomainException.invalid("licence", "unknown-licence"));
    }

    private static @Nullable Object reply(
            @Nullable Picture picture, @Nullable Throwable failure, @Nullable String alt, @Nullable Licence licence) {
        if (picture == null) {
            return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        }
        var json = PictureJson.of(picture, PlainText.line(alt), licence);
        return Response.status(Status.CREATED)
                .location(URI.create(json.url()))
                .entity(json)
                .build();
    }
}
