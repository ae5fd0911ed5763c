package org.madang.writer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/** Somebody asks to become a citizen writer. It waits until an admin appoints or declines, or the person thinks again. */
@Entity
@SuppressWarnings("NullAway.Init")
public class WriterApplication {

    /** Where it stands. */
    public enum Status {
        WAITING,
        APPOINTED,
        DECLINED,
        WITHDRAWN
    }

    public static final int MAX_MOTIVE = 2_000;
    public static final int MAX_SAMPLES = 4_000;
    public static final int MAX_REASON = 500;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    private String motive;
    private String samples;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> beats;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String reason = "";
    private Instant createdAt;

    @Nullable
    private Instant decidedAt;

    @Nullable
    private UUID decidedBy;

    @Version
    private int version;

    protected WriterApplication() {} // for Jakarta Persistence

    WriterApplication(Person person, ApplicationText text, Instant now) {
        this.id = Ids.next(now);
        this.person = person;
        this.motive = text.motive();
        this.samples = text.samples();
        this.beats = new ArrayList<>(text.beats());
        this.status = Status.WAITING;
        this.createdAt = now;
    }

    /** An admin appoints the person. */
    void appoint(UUID by, Instant now) {
        decide(Status.APPOINTED, by, "", now);
    }

    /** An admin declines, and says why. */
    void decline(UUID by, String why, Instant now) {
        decide(Status.DECLINED, by, why, now);
    }

    /** The person thinks again. */
    void withdraw(Instant now) {
        decide(Status.WITHDRAWN, null, "", now);
    }

    private void decide(Status next, @Nullable UUID by, String why, Instant now) {
        if (status != Status.WAITING) {
            throw DomainException.conflict("application-decided");
        }
        status = next;
        decidedBy = by;
        reason = why;
        decidedAt = now;
    }

    public UUID getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public String getMotive() {
        return motive;
    }

    /** Texts of the person, or where to find some; may be empty. */
    public String getSamples() {
        return samples;
    }

    /** Slugs of the topics that the person wants to write about. */
    public List<String> getBeats() {
        return List.copyOf(beats);
    }

    public Status getStatus() {
        return status;
    }

    public boolean isWaiting() {
        return status == Status.WAITING;
    }

    /** Why it was declined; else empty. */
    public String getReason() {
        return reason;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }
}
