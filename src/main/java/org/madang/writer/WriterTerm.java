package org.madang.writer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.shared.ClockProducer;
import org.madang.shared.Ids;

/** The time for which somebody is a citizen writer, with the number under which its certificate is found. */
@Entity
@SuppressWarnings("NullAway.Init")
public class WriterTerm {

    /** How it ended. */
    public enum End {
        EXPIRED,
        RESIGNED,
        REVOKED
    }

    @Id
    private UUID id;

    private long number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private int cohort;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> beats;

    private LocalDate startsOn;
    private LocalDate endsOn;

    @Nullable
    private Instant endedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private End ending;

    protected WriterTerm() {} // for Jakarta Persistence

    WriterTerm(long number, Person person, int cohort, List<String> beats, LocalDate endsOn, Instant now) {
        this.id = Ids.next(now);
        this.number = number;
        this.person = person;
        this.cohort = cohort;
        this.beats = new ArrayList<>(beats);
        this.startsOn = now.atZone(ClockProducer.CITY_ZONE).toLocalDate();
        this.endsOn = endsOn;
    }

    /** Ends it; it ends once. */
    void end(End how, Instant now) {
        if (endedAt == null) {
            ending = how;
            endedAt = now;
        }
    }

    /** Of the certificate; unique, never used again. */
    public long getNumber() {
        return number;
    }

    public Person getPerson() {
        return person;
    }

    public int getCohort() {
        return cohort;
    }

    /** Slugs of the topics that the writer writes about. */
    public List<String> getBeats() {
        return List.copyOf(beats);
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    /** Its last day. */
    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** When it ended; null while it runs. */
    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public @Nullable End getEnding() {
        return ending;
    }

    /** Whether the person is a writer by it now. */
    public boolean isRunning() {
        return endedAt == null;
    }
}
