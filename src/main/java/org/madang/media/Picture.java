package org.madang.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture that somebody uploaded. Texts show it by its {@linkplain #address() address}, and its words stand there;
 * a picture that no text shows is kept for some days more.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Picture {

    /** How long a picture waits for a text: a draft may lie in a browser that is offline. */
    static final Duration WAITS = Duration.ofDays(7);

    @Id
    private UUID id;

    @Nullable
    @Column(name = "owner_id")
    private UUID owner;

    private int width;
    private int height;
    private String tone;
    private String ending;
    private long bytes;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant keptUntil;

    protected Picture() {} // for Jakarta Persistence

    Picture(UUID id, UUID owner, Copies copies, Instant now) {
        this.id = id;
        this.owner = owner;
        width = copies.width();
        height = copies.height();
        tone = copies.tone();
        ending = copies.ending();
        bytes = copies.bytes();
        createdAt = now;
        keptUntil = now.plus(WAITS);
    }

    public UUID getId() {
        return id;
    }

    /** Null once who uploaded it has left. */
    public @Nullable UUID getOwner() {
        return owner;
    }

    public PictureAddress address() {
        return new PictureAddress(id, width, height, tone, ending);
    }

    /** How much room all its copies take. */
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
