package org.madang.moderation.jury;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;

/** Somebody among whom a jury is drawn, and, if drawn, what the person did. Who it is, is never public. */
@Entity
@IdClass(Juror.Key.class)
@SuppressWarnings("NullAway.Init")
public class Juror {

    /** A jury and a token. */
    public record Key(UUID juryId, String token) implements Serializable {}

    @Id
    private UUID juryId;

    @Id
    private String token;

    @Nullable
    private UUID personId;

    private String neighbourhood;

    @Nullable
    private Integer place;

    @Nullable
    private Instant acceptedAt;

    @Nullable
    private Instant declinedAt;

    @Nullable
    private String verdict;

    @Nullable
    private Instant votedAt;

    protected Juror() {} // for Jakarta Persistence

    Juror(UUID jury, String token, UUID person, String neighbourhood) {
        this.juryId = jury;
        this.token = token;
        this.personId = person;
        this.neighbourhood = neighbourhood;
    }

    /** @param inOrder from 1 */
    void invite(int inOrder) {
        place = inOrder;
    }

    void accept(Instant now) {
        if (acceptedAt == null) {
            acceptedAt = now;
            declinedAt = null;
        }
    }

    /** @throws DomainException {@code voted-already} */
    void decline(Instant now) {
        if (verdict != null) {
            throw DomainException.conflict("voted-already");
        }
        declinedAt = now;
        acceptedAt = null;
    }

    /**
     * @param reasonOrNone a reason of flags or {@link Verdict#NONE}
     * @throws DomainException {@code not-seated} before accepting, {@code voted-already}
     */
    void vote(String reasonOrNone, Instant now) {
        if (acceptedAt == null) {
            throw DomainException.conflict("not-seated");
        }
        if (verdict != null) {
            throw DomainException.conflict("voted-already");
        }
        verdict = reasonOrNone;
        votedAt = now;
    }

    Draw.Candidate candidate() {
        return new Draw.Candidate(token, neighbourhood);
    }

    /** By which the draw knows the person, in this case alone. */
    public String getToken() {
        return token;
    }

    public @Nullable UUID getPersonId() {
        return personId;
    }

    /** In which order the person was drawn, from 1; null if not. */
    public @Nullable Integer getPlace() {
        return place;
    }

    public boolean isSeated() {
        return acceptedAt != null;
    }

    public boolean isDeclined() {
        return declinedAt != null;
    }

    /** A reason or {@link Verdict#NONE}; null until the person voted. */
    public @Nullable String getVerdict() {
        return verdict;
    }
}
