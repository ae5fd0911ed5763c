package org.madang.review.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.account.NeedsScope;
import org.madang.account.Scope;
import org.madang.review.calendar.CalendarService;
import org.madang.review.calendar.CityDay;
import org.madang.review.calendar.DayKind;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.rest.JsonBody;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** The days on which the city's offices are closed or open for half of it. */
@Path("v1/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "lists")
public class CalendarResource {

    /**
     * A day that is not as others.
     *
     * @param kind CLOSED, open in the MORNING or AFTERNOON alone, or OPEN although it is a holiday
     */
    @Schema(name = "CityDay")
    public record DayJson(LocalDate day, DayKind kind, String ko, String en) {

        static DayJson of(CityDay day) {
            return new DayJson(day.day(), day.kind(), day.ko(), day.en());
        }
    }

    /** How the offices work on a day. */
    @Schema(name = "CityDayText")
    public record TextJson(
            @Nullable @Schema(required = true) DayKind kind,

            @Nullable @Schema(required = true, maxLength = CityDay.MAX_NAME)
            String ko,

            @Nullable @Schema(required = true, maxLength = CityDay.MAX_NAME)
            String en) {}

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    CalendarService calendar;

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "readCalendar", summary = "The holidays and the city's own days of a year")
    @Parameter(
            name = "year",
            in = ParameterIn.QUERY,
            description = "This year if left out",
            schema = @Schema(type = SchemaType.INTEGER))
    public ListJson<DayJson> read(@Context UriInfo uri) {
        int thisYear = clock.instant().atZone(ClockProducer.CITY_ZONE).getYear();
        int year = QueryFields.read(uri, query -> query.number("year", thisYear));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw DomainException.invalid(
                    "year", "out-of-range", java.util.Map.of("min", FIRST_YEAR, "max", LAST_YEAR));
        }
        return ListJson.whole(
                calendar.year(year).values().stream().map(DayJson::of).toList());
    }

    @PUT
    @Path("{day}")
    @NeedsScope(Scope.ADMIN)
    @Operation(
            operationId = "setCityDay",
            summary = "Set how the offices work on a day; due days move with it; admins only")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = TextJson.class)))
    public DayJson set(@PathParam("day") @Schema(implementation = LocalDate.class) String day, JsonBody body) {
        var text =
                body.read(json -> new TextJson(json.choice("kind", DayKind.class), json.text("ko"), json.text("en")));
        return DayJson.of(calendar.set(day(day), text.kind(), text.ko(), text.en()));
    }

    @DELETE
    @Path("{day}")
    @NeedsScope(Scope.ADMIN)
    @Operation(operationId = "clearCityDay", summary = "Take a day of the city's own out again; admins only")
    public void clear(@PathParam("day") @Schema(implementation = LocalDate.class) String day) {
        calendar.clear(day(day));
    }

    private static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw DomainException.notFound();
        }
    }
}
