package org.madang.follow.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.follow.Deadline;
import org.madang.follow.DeadlineService;
import org.madang.proposal.ProposalFilter;
import org.madang.shared.Texts;
import org.madang.shared.rest.Languages;
import org.madang.shared.rest.Links;
import org.madang.shared.rest.QueryFields;

/** The days on which answers are due and votes end, for people's own calendars. */
@Path("v1/calendar.ics")
@Tag(name = "proposals")
public class CalendarResource {

    @Inject
    DeadlineService deadlines;

    @Inject
    Links links;

    @Inject
    Clock clock;

    @GET
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            operationId = "readCalendar",
            summary = "Days on which answers are due and votes end, as a calendar (RFC 5545) to subscribe to")
    @Parameter(ref = "topic")
    @Parameter(ref = "neighbourhood")
    @Parameter(ref = "department")
    public String calendar(@Context UriInfo uri, @Context HttpHeaders headers) {
        var filter = QueryFields.read(
                uri,
                query -> new ProposalFilter(
                        null,
                        query.text("topic"),
                        query.text("neighbourhood"),
                        query.text("department"),
                        null,
                        ProposalFilter.Sort.DUE));
        var language = Languages.of(headers);
        var calendar = new CalendarText(Texts.of(language, "layout.name"), clock.instant());
        deadlines.of(filter).forEach(deadline -> add(calendar, deadline, language));
        return calendar.end();
    }

    private void add(CalendarText calendar, Deadline deadline, Locale language) {
        var address = links.forPeople(
                "/proposals/" + deadline.number() + (deadline.kind() == Deadline.Kind.BALLOT ? "/ballot" : ""));
        calendar.day(
                address + "#" + deadline.kind().name().toLowerCase(Locale.ROOT),
                deadline.day(),
                Texts.of(language, "deadline." + deadline.kind()) + ": " + deadline.title(),
                address);
    }
}
