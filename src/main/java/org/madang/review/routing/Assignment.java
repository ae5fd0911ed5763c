package org.madang.review.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** That a department got a proposal to answer, by when and from whom. Kept for ever; the newest one holds. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Assignment {

    @Id
    private UUID id;

    private UUID proposalId;
    private String department;

    @Nullable
    private UUID officerId;

    @Nullable
    private LocalDate dueOn;

    @Nullable
    private UUID assignedBy;

    private Instant at;
    private String reason;

    protected Assignment() {} // for Jakarta Persistence

    /**
     * @param dueOn null while the clock stands still
     * @param assignedBy null where two refusals sent it to the head office
     */
    Assignment(
            UUID proposal,
            String department,
            @Nullable UUID officer,
            @Nullable LocalDate dueOn,
            @Nullable UUID assignedBy,
            String reason,
            Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        this.department = department;
        this.officerId = officer;
        this.dueOn = dueOn;
        this.assignedBy = assignedBy;
        this.reason = reason;
        this.at = at;
    }

    public String getDepartment() {
        return department;
    }

    public @Nullable UUID getOfficerId() {
        return officerId;
    }

    public @Nullable LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getAt() {
        return at;
    }

    public String getReason() {
        return reason;
    }
}
