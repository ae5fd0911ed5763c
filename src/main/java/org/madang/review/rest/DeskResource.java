package org.madang.review.rest;

import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.BOOLEAN;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.proposal.ProposalStatus;
import org.madang.review.DeskExport;
import org.madang.review.DeskFilter;
import org.madang.review.ReviewService;
import org.madang.shared.DomainException;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** The staff's queue of proposals. */
@NeedsScope(Scope.STAFF)
@Path("v1/desk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class DeskResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Which way a list is sorted. */
    enum Order {
        ASC,
        DESC
    }

    @Inject
    ReviewService reviews;

    @Inject
    Links links;

    @GET
    @Operation(operationId = "listDesk", summary = "Staff: the proposals that wait for an answer, the next due first")
    @Parameter(name = "status", in = ParameterIn.QUERY, schema = @Schema(implementation = ProposalStatus.class))
    @Parameter(ref = "department")
    @Parameter(name = "officer", in = ParameterIn.QUERY, description = "Handle", schema = @Schema(type = STRING))
    @Parameter(name = "tag", in = ParameterIn.QUERY, description = "See /review-tags", schema = @Schema(type = STRING))
    @Parameter(ref = "topic")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Part of the title", schema = @Schema(type = STRING))
    @Parameter(
            name = "open",
            in = ParameterIn.QUERY,
            description = "true those that wait for an answer, false the others; true unless a status is given",
            schema = @Schema(type = BOOLEAN))
    @Parameter(name = "unassigned", in = ParameterIn.QUERY, schema = @Schema(type = BOOLEAN))
    @Parameter(name = "overdue", in = ParameterIn.QUERY, schema = @Schema(type = BOOLEAN))
    @Parameter(
            name = "dueBy",
            in = ParameterIn.QUERY,
            description = "Only those due by this day",
            schema = @Schema(implementation = LocalDate.class))
    @Parameter(name = "mark", in = ParameterIn.QUERY, schema = @Schema(implementation = DeskFilter.Mark.class))
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"DUE", "SUBMITTED", "SUPPORTS", "NUMBER", "TITLE", "STATUS", "DEPARTMENT"},
                            defaultValue = "DUE"))
    @Parameter(
            name = "order",
            in = ParameterIn.QUERY,
            schema =
                    @Schema(
                            enumeration = {"ASC", "DESC"},
                            defaultValue = "ASC"))
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<DeskRowJson> list(@Context UriInfo uri) {
        var page = QueryFields.list(uri, DeskResource::filter, reviews::desk);
        return ListJson.of(page, row -> DeskRowJson.of(row, links.forPeople("/proposals/" + row.number())));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Operation(operationId = "exportDesk", summary = "Staff: the same rows as CSV, at most 10,000")
    public Response csv(@Context UriInfo uri, @Context HttpHeaders headers) {
        StreamingOutput file = export(uri, headers)::csv;
        return file(file, "text/csv;charset=UTF-8", "csv");
    }

    @GET
    @Path("export.xlsx")
    @Produces(WORKBOOK)
    @Operation(operationId = "exportDeskAsWorkbook", summary = "Staff: the same rows as a workbook, at most 10,000")
    public Response xlsx(@Context UriInfo uri, @Context HttpHeaders headers) {
        StreamingOutput file = export(uri, headers)::xlsx;
        return file(file, WORKBOOK, "xlsx");
    }

    private DeskExport export(UriInfo uri, HttpHeaders headers) {
        var filter = QueryFields.read(uri, DeskResource::filter);
        return new DeskExport(reviews.export(filter), Languages.of(headers));
    }

    private static Response file(StreamingOutput file, String type, String ending) {
        return Response.ok(file, type)
                .header("Content-Disposition", "attachment; filename=\"desk." + ending + "\"")
                .build();
    }

    private static DeskFilter filter(QueryFields query) {
        var status = query.choice("status", ProposalStatus.class);
        var open = query.flag("open");
        return new DeskFilter(
                status,
                query.text("department"),
                query.text("officer"),
                query.text("tag"),
                query.text("topic"),
                query.text("q"),
                open == null && status == null ? Boolean.TRUE : open,
                Boolean.TRUE.equals(query.flag("unassigned")),
                Boolean.TRUE.equals(query.flag("overdue")),
                day(query.text("dueBy")),
                query.choice("mark", DeskFilter.Mark.class),
                query.choice("sort", DeskFilter.Sort.class, DeskFilter.Sort.DUE),
                query.choice("order", Order.class, Order.ASC) == Order.DESC);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw DomainException.invalid("dueBy", "not-a-day");
        }
    }
}
