package org.madang.imports.blog.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
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
import org.madang.imports.ImportJob;
import org.madang.imports.blog.BlogService;
import org.madang.imports.picture.PictureCounts;
import org.madang.imports.rest.LargeUploads;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.Links;

/** Bringing one's own blog: first what would come, then how far it is. */
@Path("v1/me/blog")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
@NeedsScope(Scope.WRITE)
public class BlogResource {

    @Inject
    BlogService blogs;

    @Inject
    CurrentPerson current;

    /** What a blog comes in; for the API's description. */
    @Schema(name = "BlogRequest")
    public record BlogRequestJson(
            @Schema(type = STRING, format = "binary", required = true)
            byte[] file,

            @Schema(
                    enumeration = {"wxr", "tistory", "rss", "markdown"},
                    required = true)
            String format) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "bringBlog", summary = "Read a blog's file and tell what would come; nothing comes yet")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = BlogRequestJson.class)))
    @APIResponseSchema(value = BlogImportJson.class, responseCode = "201")
    public Response bring(@Parameter(hidden = true) @Context HttpServletRequest request, @Context HttpHeaders headers) {
        current.require(Action.BRING_BLOG);
        var format = request.getParameter("format");
        var job = LargeUploads.take(request, (name, content) -> blogs.bring(format, name, content));
        return Response.status(Status.CREATED)
                .location(Links.forPrograms("me/blog/" + job.getId()))
                .entity(BlogImportJson.of(job, new PictureCounts(0, 0, 0), List.of(), Languages.of(headers)))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readBlogImport", summary = "What would come, how far it is, and what did not come")
    public BlogImportJson read(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return json(blogs.read(id), headers);
    }

    @PUT
    @Path("{id}/start")
    @Operation(operationId = "startBlogImport", summary = "Let it come")
    public BlogImportJson start(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return json(blogs.start(id), headers);
    }

    private BlogImportJson json(ImportJob job, HttpHeaders headers) {
        return BlogImportJson.of(job, blogs.pictures(job.getId()), blogs.failures(job.getId()), Languages.of(headers));
    }
}
