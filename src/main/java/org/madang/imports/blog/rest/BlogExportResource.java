package org.madang.imports.blog.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.imports.blog.BlogExport;

/** Taking one's own posts away. */
@Path("v1/me/blog.file")
@Tag(name = "imports")
@NeedsScope(Scope.ACCOUNT)
public class BlogExportResource {

    @Inject
    BlogExport export;

    @GET
    @Operation(operationId = "exportBlog", summary = "One's own posts and drafts as a file that can be brought again")
    @Parameter(
            name = "format",
            schema =
                    @Schema(
                            enumeration = {"wxr", "markdown"},
                            required = true))
    @APIResponse(responseCode = "200", description = "WXR, or an archive of Markdown files")
    public Response take(@QueryParam("format") @Nullable String format) {
        var kind = export.kind(format);
        var file = new ByteArrayOutputStream();
        try {
            export.write(format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(file.toByteArray(), kind.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + kind.fileName() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
