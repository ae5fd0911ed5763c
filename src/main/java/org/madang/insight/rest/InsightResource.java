package org.madang.insight.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.insight.InsightService;
import org.madang.insight.InsightTable;
import org.madang.insight.MonthlyReport;
import org.madang.insight.Period;
import org.madang.shared.DomainException;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.QueryFields;

/** The public figures. */
@Path("v1/insight")
@Tag(name = "insight")
public class InsightResource {

    @Inject
    InsightService insight;

    @Inject
    MonthlyReport report;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readInsight", summary = "The public figures of a period; twelve months if none is named")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "First month, as in 2026-01",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Last month",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(ref = "department")
    public InsightJson read(@Context UriInfo uri) {
        return InsightJson.of(insight.read(period(uri)));
    }

    @GET
    @Path("{table}.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportInsight",
            summary = "One table of the figures as CSV: funnel, days, topics, places or departments")
    @APIResponse(responseCode = "200", description = "The names of the columns, then a line each")
    public Response csv(@PathParam("table") String name, @Context UriInfo uri) {
        var table = Arrays.stream(InsightTable.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        return Response.ok(table.csv(insight.read(period(uri))), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"insight-" + name + ".csv\"")
                .build();
    }

    @GET
    @Path("report.pdf")
    @Produces("application/pdf")
    @Operation(
            operationId = "readMonthlyReport",
            summary = "The figures of one month as PDF with real text; last month's if none is named")
    @Parameter(
            name = "month",
            in = ParameterIn.QUERY,
            description = "As in 2026-10",
            schema = @Schema(type = SchemaType.STRING))
    @APIResponse(responseCode = "200", description = "The document, in the language that is asked for")
    public Response report(@Context UriInfo uri, @Context HttpHeaders headers) {
        var month = QueryFields.read(
                uri,
                query -> month(
                        "month",
                        query.text("month"),
                        insight.lastYear(null).to().minusMonths(1)));
        return Response.ok(report.of(month, Languages.of(headers)), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"madang-" + month + ".pdf\"")
                .build();
    }

    private Period period(UriInfo uri) {
        return QueryFields.read(uri, query -> {
            var usual = insight.lastYear(query.text("department"));
            var to = month("to", query.text("to"), usual.to());
            var from = month("from", query.text("from"), to.minusMonths(usual.months() - 1L));
            return new Period(from, to, usual.department());
        });
    }

    private static YearMonth month(String field, @Nullable String typed, YearMonth otherwise) {
        try {
            return typed == null ? otherwise : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            throw DomainException.invalid(field, "not-a-month");
        }
    }
}
