package org.madang.review.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** One thing that somebody did at the desk, with what was before and after. Written once; the database refuses more. */
@Entity
@SuppressWarnings("NullAway.Init")
class DeskRecord {

    @Id
    private UUID id;

    private Instant at;

    @Nullable
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    private DeskAction action;

    @Nullable
    private Long proposalNumber;

    @Nullable
    private String department;

    private String beforeText;
    private String afterText;

    protected DeskRecord() {} // for Jakarta Persistence

    /** @param actor null for what the clock does by itself */
    DeskRecord(
            @Nullable UUID actor,
            @Nullable String department,
            DeskAction action,
            @Nullable Long proposal,
            String before,
            String after,
            Instant at) {
        this.id = Ids.next(at);
        this.at = at;
        this.actorId = actor;
        this.department = department;
        this.action = action;
        this.proposalNumber = proposal;
        this.beforeText = before;
        this.afterText = after;
    }
}
