package org.madang.review.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * That a department says a proposal is another's to answer, and what the other says to that. Until the other accepts it,
 * the proposal stays where it is and the clock runs on.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Transfer {

    public static final int MAX_REASON = 2_000;

    /** What became of it. */
    public enum Status {
        WAITING,
        ACCEPTED,
        REFUSED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID proposalId;
    private String fromDepartment;
    private String toDepartment;
    private String reason;
    private UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Nullable
    private UUID answeredBy;

    @Nullable
    private Instant answeredAt;

    private String refusal = "";

    protected Transfer() {} // for Jakarta Persistence

    Transfer(UUID proposal, String from, String to, String reason, UUID by, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        this.fromDepartment = from;
        this.toDepartment = to;
        this.reason = reason;
        this.askedBy = by;
        this.askedAt = at;
        this.status = Status.WAITING;
    }

    void accept(UUID by, Instant at) {
        answer(Status.ACCEPTED, by, at);
    }

    void refuse(String why, UUID by, Instant at) {
        answer(Status.REFUSED, by, at);
        refusal = why;
    }

    private void answer(Status how, UUID by, Instant at) {
        if (status != Status.WAITING) {
            throw DomainException.conflict("transfer-answered");
        }
        status = how;
        answeredBy = by;
        answeredAt = at;
    }

    public UUID getId() {
        return id;
    }

    public UUID getProposalId() {
        return proposalId;
    }

    /** Slug of the department that has the proposal. */
    public String getFromDepartment() {
        return fromDepartment;
    }

    /** Slug of the department that is to take it. */
    public String getToDepartment() {
        return toDepartment;
    }

    /** Why it is the other's, for everybody to read. */
    public String getReason() {
        return reason;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Status getStatus() {
        return status;
    }

    public boolean isWaiting() {
        return status == Status.WAITING;
    }

    /** Null while it waits. */
    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Why the other does not take it, for everybody to read; empty unless it was refused. */
    public String getRefusal() {
        return refusal;
    }
}
