package org.madang.media.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.media.film.FilmService;
import org.madang.shared.PlainText;
import org.madang.shared.rest.FilePart;

/** Uploading small films for one's texts. */
@Path("v1/films")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
@NeedsScope(Scope.WRITE)
public class FilmsResource {

    private static final int MOST_WORDS = 1 << 20;

    @Inject
    FilmService films;

    /** What an upload carries; for the API's description. */
    @Schema(name = "FilmUpload")
    public record FilmUploadJson(
            @Schema(type = STRING, format = "binary", required = true)
            byte[] file,

            @Schema(type = STRING, format = "binary", description = "WebVTT; needed unless there is a transcript")
            byte[] captions,

            @Schema(maxLength = 20_000, description = "What is said and heard, where there are no captions")
            String transcript,

            @Schema(description = "What the film is called in the text")
            String title) {}

    @POST
    @FilmLimit.Limited
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "uploadFilm",
            summary = "Take a small film in (MP4, WebM, up to 50 MB), with captions or a transcript")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FilmUploadJson.class)))
    @APIResponseSchema(value = FilmJson.class, responseCode = "201")
    public Response upload(
            @FormParam("file") @Nullable EntityPart file,
            @FormParam("captions") @Nullable EntityPart captions,
            @FormParam("transcript") @Nullable EntityPart transcript,
            @FormParam("title") @Nullable EntityPart title)
            throws IOException {
        var cues = captions == null ? null : bytes(captions);
        var words = text(transcript);
        var film = FilePart.take(file, (name, content) -> films.take(content, cues, words));
        var json = FilmJson.of(film, PlainText.line(text(title)));
        return Response.status(Status.CREATED)
                .location(URI.create(json.url()))
                .entity(json)
                .build();
    }

    /** Texts are UTF-8, whether their part says so or not. */
    private static String text(@Nullable EntityPart part) throws IOException {
        return part == null ? "" : new String(bytes(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(EntityPart part) throws IOException {
        try (var content = part.getContent()) {
            return content.readNBytes(MOST_WORDS);
        }
    }
}
