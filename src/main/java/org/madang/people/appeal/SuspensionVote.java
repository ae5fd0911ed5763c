package org.madang.people.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a member of the panel found about a suspension, and why; the person reads it once it is decided. */
@Entity
@IdClass(SuspensionVote.Key.class)
@SuppressWarnings("NullAway.Init")
public class SuspensionVote {

    /** An appeal and a member: each votes once. */
    public record Key(UUID appealId, UUID personId) implements Serializable {}

    @Id
    private UUID appealId;

    @Id
    private UUID personId;

    private boolean upheld;
    private String reasons;
    private Instant at;

    protected SuspensionVote() {} // for Jakarta Persistence

    SuspensionVote(SuspensionAppeal about, UUID member, boolean upheld, String reasons, Instant at) {
        this.appealId = about.getId();
        this.personId = member;
        this.upheld = upheld;
        this.reasons = reasons;
        this.at = at;
    }

    boolean isBy(UUID person) {
        return personId.equals(person);
    }

    /** Whether the member leaves the suspension standing. */
    public boolean isUpheld() {
        return upheld;
    }

    public String getReasons() {
        return reasons;
    }

    public Instant getAt() {
        return at;
    }
}
