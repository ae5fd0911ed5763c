package org.madang.moderation.jury.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.madang.moderation.jury.SampleService;
import org.madang.moderation.jury.SampledWeek;

/** Which cases are judged again, week by week. */
@Path("v1/samples")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "moderation")
public class SamplesResource {

    private static final int YEAR = 53;

    /**
     * A week's sample.
     *
     * @param cases among which: {@code jury 12}, or {@code fold 345} for that entry of the log
     * @param chosen of them
     */
    @Schema(name = "SampledWeek")
    public record SampleJson(
            String week, Instant takenAt, String beacon, String beaconFrom, List<String> cases, List<String> chosen) {

        static SampleJson of(SampledWeek sampled) {
            var sheet = sampled.sheet();
            return new SampleJson(
                    sampled.week(),
                    sampled.takenAt(),
                    sheet.beacon(),
                    sampled.beaconFrom(),
                    sheet.cases(),
                    sheet.chosen());
        }
    }

    @Inject
    SampleService samples;

    @GET
    @Operation(operationId = "listSamples", summary = "Which cases are judged again, the newest week first")
    public List<SampleJson> list() {
        return samples.weeks(YEAR).stream().map(SampleJson::of).toList();
    }

    @GET
    @Path("{week}/draw")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(operationId = "readSampleDraw", summary = "All that a week's choice rests on, to choose again")
    public String draw(@PathParam("week") String week) {
        return samples.week(week).sheet().text();
    }
}
