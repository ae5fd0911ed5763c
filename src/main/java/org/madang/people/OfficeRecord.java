package org.madang.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** One thing that an admin did with a person. Written once; the database refuses more. */
@Entity
@Table(name = "office_record")
@SuppressWarnings("NullAway.Init")
public class OfficeRecord {

    /** What was done. */
    public enum Deed {
        GRANTED,
        REVOKED,
        SUSPENDED,
        SUSPENSION_LIFTED,
        SECOND_FACTOR_RESET,
        MERGED,
        INTO_CIRCLE,
        OUT_OF_CIRCLE
    }

    public static final int MAX_DETAIL = 500;

    @Id
    private UUID id;

    private Instant at;

    @Nullable
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private Deed action;

    @Nullable
    private UUID personId;

    private String detail;

    protected OfficeRecord() {} // for Jakarta Persistence

    OfficeRecord(UUID actor, Deed action, UUID person, String detail, Instant at) {
        this.id = Ids.next(at);
        this.at = at;
        this.actorId = actor;
        this.action = action;
        this.personId = person;
        this.detail = detail.length() > MAX_DETAIL ? detail.substring(0, MAX_DETAIL) : detail;
    }

    public UUID getId() {
        return id;
    }

    public Instant getAt() {
        return at;
    }

    public Deed getAction() {
        return action;
    }

    /** What exactly: the role, the rule and the end, the other account. */
    public String getDetail() {
        return detail;
    }
}
