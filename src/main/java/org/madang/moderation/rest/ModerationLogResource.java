package org.madang.moderation.rest;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.log.DailyRoot;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogFilter;
import org.madang.moderation.log.LogRootService;
import org.madang.moderation.log.LogRow;
import org.madang.moderation.log.ModerationLog;
import org.madang.moderation.rest.LogEntryJson.RootJson;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** The public log of moderation. */
@Path("v1/moderation-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class ModerationLogResource {

    private static final int MOST_ROOTS = 366;

    @Inject
    ModerationLog log;

    @Inject
    LogRootService roots;

    @GET
    @Operation(operationId = "listModerationLog", summary = "The steps of moderation, the newest first")
    @Parameter(name = "action", in = ParameterIn.QUERY, schema = @Schema(implementation = LogEntry.Action.class))
    @Parameter(name = "rule", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "actor", in = ParameterIn.QUERY, schema = @Schema(implementation = LogEntry.Actor.class))
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<LogEntryJson> list(@Context UriInfo uri) {
        var page = QueryFields.list(uri, ModerationLogResource::filter, log::list);
        var subjects = log.subjects(page.items());
        return ListJson.of(page, entry -> LogEntryJson.of(entry, subjects.get(entry.getContentId())));
    }

    private static LogFilter filter(QueryFields query) {
        return new LogFilter(
                query.choice("action", LogEntry.Action.class),
                query.text("rule"),
                query.choice("actor", LogEntry.Actor.class),
                null,
                null);
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Operation(operationId = "exportModerationLog", summary = "The whole log as CSV, the first entry first")
    @APIResponse(responseCode = "200", description = "One line an entry, after one that names the columns")
    public Response csv() {
        return file("csv", LogRow::csv, String.join(",", LogRow.COLUMNS));
    }

    @GET
    @Path("export.jsonl")
    @Produces("application/jsonl")
    @Operation(operationId = "exportModerationLogAsJson", summary = "The whole log as JSON, one entry a line")
    @APIResponse(responseCode = "200", description = "One JSON object an entry, the first entry first")
    public Response jsonLines() {
        return file("jsonl", ModerationLogResource::json, null);
    }

    private Response file(String ending, Function<LogRow, String> line, @Nullable String head) {
        StreamingOutput export = out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            if (head != null) {
                text.write(head + "\n");
            }
            long last = 0;
            for (var rows = log.next(last); !rows.isEmpty(); rows = log.next(last)) {
                for (var row : rows) {
                    text.write(line.apply(row) + "\n");
                    last = Long.parseLong(row.seq());
                }
            }
            text.flush();
        };
        return Response.ok(export)
                .header("Content-Disposition", "attachment; filename=moderation-log." + ending)
                .build();
    }

    private static String json(LogRow row) {
        var json = Json.createObjectBuilder();
        for (int i = 0; i < LogRow.COLUMNS.size(); i++) {
            json.add(LogRow.COLUMNS.get(i), row.fields().get(i));
        }
        return json.build().toString();
    }

    @GET
    @Path("roots")
    @Operation(operationId = "listModerationLogRoots", summary = "The root of each day, the newest first")
    public List<DailyRoot> roots() {
        return roots.newest(MOST_ROOTS);
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
