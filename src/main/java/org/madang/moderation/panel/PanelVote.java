package org.madang.moderation.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member found, and why. Public with the member's name as soon as the case is decided. */
@Entity
@IdClass(PanelVote.Key.class)
@SuppressWarnings("NullAway.Init")
public class PanelVote {

    /** A case and in which place. */
    public record Key(UUID caseId, int place) implements Serializable {}

    @Id
    private UUID caseId;

    @Id
    private int place;

    @Nullable
    private UUID personId;

    private String member;
    private boolean upheld;
    private String reasons;
    private Instant at;

    protected PanelVote() {} // for Jakarta Persistence

    PanelVote(PanelCase of, int place, Voter voter, boolean upheld, String reasons, Instant at) {
        this.caseId = of.getId();
        this.place = place;
        this.personId = voter.id();
        this.member = voter.name();
        this.upheld = upheld;
        this.reasons = reasons;
        this.at = at;
    }

    /** Who votes, by the name that stays with the vote. */
    record Voter(UUID id, String name) {}

    boolean isBy(UUID person) {
        return person.equals(personId);
    }

    /** The member's name when voting. */
    public String getMember() {
        return member;
    }

    /** Whether the member leaves standing what the jury found. */
    public boolean isUpheld() {
        return upheld;
    }

    public String getReasons() {
        return reasons;
    }

    public Instant getAt() {
        return at;
    }

    /** As the text whose hash the public log has. */
    String line() {
        return (upheld ? "UPHELD" : "OPEN") + "\n" + reasons + "\n";
    }
}
