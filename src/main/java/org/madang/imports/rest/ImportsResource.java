package org.madang.imports.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.imports.ImportService;
import org.madang.imports.blog.BlogService;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/**
 * Bringing in texts from files of other places: one's own blog, or, for admins, other people's texts. A blog that is
 * brought here comes at once; at {@code /me/blog} it is told first what would come.
 */
@NeedsScope(Scope.ADMIN)
@Path("v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportsResource {

    @Inject
    ImportService imports;

    @Inject
    BlogService blogs;

    @Inject
    CurrentPerson current;

    /** What a new import carries; for the API's description. */
    @Schema(name = "ImportRequest")
    public record ImportRequestJson(
            @Schema(type = STRING, format = "binary", required = true)
            byte[] file,

            @Schema(
                    enumeration = {"proposals-jsonl", "wxr", "tistory", "rss", "markdown"},
                    required = true)
            String format,

            @Schema(description = "Where the file comes from", defaultValue = ImportService.DEFAULT_SOURCE)
            String source) {}

    @GET
    @Operation(operationId = "listImports", summary = "All imports, the newest first, without their failures")
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<ImportJson> list(@Context UriInfo uri, @Context HttpHeaders headers) {
        var language = Languages.of(headers);
        return ListJson.of(imports.list(QueryFields.page(uri)), job -> ImportJson.of(job, List.of(), language));
    }

    @POST
    @NeedsScope(Scope.WRITE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "beginImport", summary = "Take a file in; its texts follow in the background")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = ImportRequestJson.class)))
    @APIResponseSchema(value = ImportJson.class, responseCode = "201")
    public Response begin(@Parameter(hidden = true) @Context HttpServletRequest request, @Context HttpHeaders headers) {
        var format = request.getParameter("format");
        boolean blog = blogs.formats().contains(format);
        requireRight(blog);
        var job = LargeUploads.take(
                request,
                (name, content) -> blog
                        ? blogs.start(blogs.bring(format, name, content).getId())
                        : imports.begin(format, request.getParameter("source"), name, content));
        return Response.status(Status.CREATED)
                .location(Links.forPrograms("imports/" + job.getId()))
                .entity(ImportJson.of(job, List.of(), Languages.of(headers)))
                .build();
    }

    private void requireRight(boolean blog) {
        if (blog) {
            current.require(Action.BRING_BLOG);
        } else {
            current.require(Scope.ADMIN);
            current.require(Action.IMPORT);
        }
    }

    @GET
    @NeedsScope(Scope.READ)
    @Path("{id}")
    @Operation(operationId = "readImport", summary = "How far an import is, and which rows did not go in")
    public ImportJson read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        var language = Languages.of(headers);
        if (imports.isOwn(id)) {
            return ImportJson.of(blogs.read(id), blogs.failures(id), language);
        }
        current.require(Scope.ADMIN);
        return ImportJson.of(imports.read(id), imports.failures(id), language);
    }
}
