package org.madang.moderation.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.ModerationLog;
import org.madang.moderation.rest.LogEntryJson.RootJson;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** The public log of moderation. */
@Path("v1/moderation-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class ModerationLogResource {

    @Inject
    ModerationLog log;

    @GET
    @Operation(operationId = "listModerationLog", summary = "The steps of moderation, the newest first")
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<LogEntryJson> list(@Context UriInfo uri) {
        var page = log.list(QueryFields.page(uri));
        var subjects = log.subjects(page.items());
        return ListJson.of(page, entry -> LogEntryJson.of(entry, subjects.get(entry.getContentId())));
    }

    @GET
    @Path("{seq: [0-9]+}")
    @Operation(operationId = "readModerationLogEntry", summary = "One step of moderation")
    public LogEntryJson read(@PathParam("seq") long seq) {
        var entry = log.read(seq);
        return LogEntryJson.of(entry, log.subjects(List.of(entry)).get(entry.getContentId()));
    }

    @GET
    @Path("root")
    @Operation(operationId = "readModerationLogRoot", summary = "The newest hash, which stands for the whole log")
    public RootJson root() {
        return log.newest()
                .map(entry -> new RootJson(entry.getSeq(), entry.getHash()))
                .orElse(new RootJson(0, LogEntry.GENESIS));
    }
}
