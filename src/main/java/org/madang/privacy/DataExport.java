package org.madang.privacy;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** A copy of what is kept about somebody: asked for, made in the background, kept for a while for that person alone. */
@Entity
@SuppressWarnings("NullAway.Init")
public class DataExport {

    /** How long the file can be fetched. */
    public static final Duration KEPT = Duration.ofDays(7);

    @Id
    private UUID id;

    private UUID personId;
    private Instant createdAt;

    @Nullable
    private Instant readyAt;

    @Nullable
    private Instant expiresAt;

    private long bytes;

    @Basic(fetch = FetchType.LAZY)
    private byte @Nullable [] zip;

    protected DataExport() {} // for Jakarta Persistence

    DataExport(UUID person, Instant now) {
        this.id = Ids.next(now);
        this.personId = person;
        this.createdAt = now;
    }

    void ready(byte[] file, Instant now) {
        zip = file;
        bytes = file.length;
        readyAt = now;
        expiresAt = now.plus(KEPT);
    }

    byte @Nullable [] zip() {
        return zip;
    }

    public UUID getId() {
        return id;
    }

    public UUID getPersonId() {
        return personId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** When it was made; null while it is being made. */
    public @Nullable Instant getReadyAt() {
        return readyAt;
    }

    /** Until when it can be fetched; null while it is being made. */
    public @Nullable Instant getExpiresAt() {
        return expiresAt;
    }

    /** Size of the file. */
    public long getBytes() {
        return bytes;
    }

    public boolean isReady() {
        return readyAt != null;
    }
}
