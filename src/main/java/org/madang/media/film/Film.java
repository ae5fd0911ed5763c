package org.madang.media.film;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A film that somebody uploaded; one that no text shows is kept for some days more. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Film {

    private static final Duration WAITS = Duration.ofDays(7);

    @Id
    private UUID id;

    @Nullable
    @Column(name = "owner_id")
    private UUID owner;

    private String ending;
    private boolean captioned;
    private long bytes;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant keptUntil;

    protected Film() {} // for Jakarta Persistence

    Film(UUID id, UUID owner, FilmType type, boolean captioned, long bytes, Instant now) {
        this.id = id;
        this.owner = owner;
        ending = type.ending();
        this.captioned = captioned;
        this.bytes = bytes;
        createdAt = now;
        keptUntil = now.plus(WAITS);
    }

    public FilmAddress address() {
        return new FilmAddress(id, ending, captioned);
    }

    public UUID getId() {
        return id;
    }

    /** Null once who uploaded it has left. */
    public @Nullable UUID getOwner() {
        return owner;
    }

    public long getBytes() {
        return bytes;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Until when it is kept though no text shows it. */
    public Instant getKeptUntil() {
        return keptUntil;
    }
}
