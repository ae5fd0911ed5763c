package org.madang.review.routing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/**
 * Where one of several departments stands on a proposal: what it was asked and what it says. A column of the answer
 * matrix that everybody reads.
 */
@Entity
@Table(name = "department_position")
@SuppressWarnings("NullAway.Init")
public class Position {

    public static final int MAX_QUESTION = 2_000;
    public static final int MAX_WORDS = 5_000;

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID proposalId;
    private String department;
    private String question;
    private UUID askedBy;
    private Instant askedAt;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String words = "";

    @Nullable
    private UUID givenBy;

    @Nullable
    private Instant givenAt;

    protected Position() {} // for Jakarta Persistence

    Position(UUID proposal, String department, String question, UUID by, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        this.department = department;
        this.question = question;
        this.askedBy = by;
        this.askedAt = at;
    }

    void give(Stance where, String why, UUID by, Instant at) {
        stance = where;
        words = why;
        givenBy = by;
        givenAt = at;
    }

    /** Slug of the department that is asked. */
    public String getDepartment() {
        return department;
    }

    public String getQuestion() {
        return question;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** Null until it is given. */
    public @Nullable Stance getStance() {
        return stance;
    }

    /** Why; empty until it is given. */
    public String getWords() {
        return words;
    }

    /** Null until it is given. */
    public @Nullable Instant getGivenAt() {
        return givenAt;
    }
}
