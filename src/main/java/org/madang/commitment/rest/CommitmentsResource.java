package org.madang.commitment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.madang.commitment.CommitmentFilter;
import org.madang.commitment.CommitmentRow;
import org.madang.commitment.CommitmentService;
import org.madang.shared.rest.ListJson;
import org.madang.shared.rest.QueryFields;

/** Everything that the city committed itself to. */
@Path("v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class CommitmentsResource {

    /**
     * A commitment in the list.
     *
     * @param number of its proposal
     */
    @Schema(name = "CommitmentRow")
    public record RowJson(
            long number,
            String title,
            String department,
            int percent,
            CommitmentFilter.State state,
            @Nullable @Schema(nullable = true) LocalDate endsOn,
            @Nullable @Schema(nullable = true) String nextMilestone,
            @Nullable @Schema(nullable = true) LocalDate nextDueOn,
            Instant changedAt,
            @Nullable @Schema(nullable = true) Instant doneAt) {

        static RowJson of(CommitmentRow row) {
            return new RowJson(
                    row.number(),
                    row.title(),
                    row.department(),
                    row.percent(),
                    row.state(),
                    row.endsOn(),
                    row.next(),
                    row.nextDueOn(),
                    row.changedAt(),
                    row.doneAt());
        }
    }

    @Inject
    CommitmentService commitments;

    @GET
    @Operation(operationId = "listCommitments", summary = "What the city committed itself to, the latest changed first")
    @Parameter(ref = "department")
    @Parameter(
            name = "state",
            in = ParameterIn.QUERY,
            description = "How far it is",
            schema = @Schema(implementation = CommitmentFilter.State.class))
    @Parameter(ref = "page")
    @Parameter(ref = "size")
    public ListJson<RowJson> list(@Context UriInfo uri) {
        return QueryFields.read(uri, query -> {
            var filter =
                    new CommitmentFilter(query.text("department"), query.choice("state", CommitmentFilter.State.class));
            return ListJson.of(commitments.list(filter, query.page()), RowJson::of);
        });
    }
}
