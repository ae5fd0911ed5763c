package org.madang.review.department;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.madang.shared.Ids;

/** Somebody who does another officer's work for some days: hears of what is due, and approves answers in their place. */
@Entity
@SuppressWarnings("NullAway.Init")
public class StandIn {

    @Id
    private UUID id;

    private UUID awayId;
    private UUID personId;
    private LocalDate fromOn;
    private LocalDate untilOn;

    protected StandIn() {} // for Jakarta Persistence

    StandIn(UUID away, UUID person, LocalDate from, LocalDate until, Instant now) {
        this.id = Ids.next(now);
        this.awayId = away;
        this.personId = person;
        this.fromOn = from;
        this.untilOn = until;
    }

    /** Ends before its time. */
    void endOn(LocalDate last) {
        untilOn = last;
    }

    public UUID getId() {
        return id;
    }

    public UUID getAwayId() {
        return awayId;
    }

    public UUID getPersonId() {
        return personId;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    /** The last day. */
    public LocalDate getUntilOn() {
        return untilOn;
    }
}
