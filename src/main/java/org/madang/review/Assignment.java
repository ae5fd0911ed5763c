package org.madang.review;

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

    private LocalDate dueOn;
    private UUID assignedBy;
    private Instant at;
    private String reason = "";

    protected Assignment() {} // for Jakarta Persistence

    Assignment(UUID proposal, String department, @Nullable UUID officer, LocalDate dueOn, UUID assignedBy, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        this.department = department;
        this.officerId = officer;
        this.dueOn = dueOn;
        this.assignedBy = assignedBy;
        this.at = at;
    }

    public String getDepartment() {
        return department;
    }

    public @Nullable UUID getOfficerId() {
        return officerId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Instant getAt() {
        return at;
    }

    public String getReason() {
        return reason;
    }
}
