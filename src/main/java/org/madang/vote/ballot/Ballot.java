package org.madang.vote.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignedIn;
import org.madang.account.limits.Network;
import org.madang.shared.DomainException;

/**
 * A vote on a proposal in a window of time; one a proposal.
 *
 * <p>Open, then closed and counted; or void, if the proposal was taken back meanwhile. Who was verified when it opened
 * and lives in one of its neighbourhoods may vote. While it is open it has a key of its own that makes the receipts;
 * closing throws the key away.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Ballot {

    /** Where it is in its life. */
    public enum State {
        OPEN,
        CLOSED,
        /** The proposal was taken back; nothing was counted and every vote is gone. */
        VOID
    }

    /** What opened it. */
    public enum Opener {
        /** Enough people support the proposal. */
        LEVEL,
        OFFICE
    }

    private static final int KEY_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID proposalId;

    @Column(updatable = false)
    private Instant openedAt;

    @Column(updatable = false)
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Opener openedBy;

    @Nullable
    @Column(updatable = false)
    private String department;

    @Column(updatable = false)
    private int textVersion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]", updatable = false)
    private List<String> neighbourhoods = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ResultsRule results;

    @Column(updatable = false)
    private int eligible;

    @Enumerated(EnumType.STRING)
    private State state;

    private byte @Nullable [] key;

    @Nullable
    private Instant closedAt;

    @Nullable
    private Integer votesFor;

    @Nullable
    private Integer votesAgainst;

    @Nullable
    private Integer votesAbstain;

    @Nullable
    private String countHash;

    @Nullable
    private Long logEntry;

    @Version
    private int version;

    protected Ballot() {} // for Jakarta Persistence

    /**
     * A vote that is open from now on.
     *
     * @param textVersion the wording that is voted on
     * @param eligible how many may vote
     */
    Ballot(UUID proposal, int textVersion, Window window, int eligible, Instant now) {
        this.proposalId = proposal;
        this.textVersion = textVersion;
        this.openedAt = now;
        this.closesAt = window.closesAt();
        this.openedBy = window.openedBy();
        this.department = window.department();
        this.neighbourhoods = new ArrayList<>(window.neighbourhoods());
        this.results = window.results();
        this.eligible = eligible;
        this.state = State.OPEN;
        this.key = new byte[KEY_LENGTH];
        RANDOM.nextBytes(this.key);
    }

    /** Whether votes are taken at a moment. */
    public boolean takesVotes(Instant now) {
        return state == State.OPEN && now.isBefore(closesAt);
    }

    /**
     * Makes sure that somebody may vote.
     *
     * @throws DomainException {@code ballot-closed}, {@code not-on-the-roll}, {@code not-your-neighbourhood}
     */
    void requireVoter(SignedIn person, Instant now) {
        if (!takesVotes(now)) {
            throw DomainException.conflict("ballot-closed");
        }
        hindrance(person).ifPresent(code -> {
            throw DomainException.forbidden(code);
        });
    }

    /** Why somebody may not vote, as a code; empty if nothing is in the way. */
    java.util.Optional<String> hindrance(SignedIn person) {
        var verified = person.verifiedAt();
        if (verified == null || verified.isAfter(openedAt)) {
            return java.util.Optional.of("not-on-the-roll");
        }
        var home = person.neighbourhood();
        return neighbourhoods.isEmpty() || home != null && neighbourhoods.contains(home)
                ? java.util.Optional.empty()
                : java.util.Optional.of("not-your-neighbourhood");
    }

    /** A person's receipt: the same each time, and to nobody without the key anybody's. */
    String receiptOf(UUID person) {
        return Network.keyed(key(), "receipt " + person);
    }

    byte[] key() {
        return Objects.requireNonNull(key, "the key is gone once the vote is closed");
    }

    /** It is over and counted; the key goes. */
    void close(Counts counts, String hash, long entry, Instant now) {
        if (state != State.OPEN) {
            throw DomainException.conflict("ballot-closed");
        }
        end(State.CLOSED, now);
        votesFor = counts.votesFor();
        votesAgainst = counts.votesAgainst();
        votesAbstain = counts.abstained();
        countHash = hash;
        logEntry = entry;
    }

    /** There is nothing left to vote on. */
    void annul(Instant now) {
        if (state == State.OPEN) {
            end(State.VOID, now);
        }
    }

    private void end(State as, Instant now) {
        state = as;
        closedAt = now;
        key = null;
    }

    /** How it came out; null before it is closed. */
    public @Nullable Counts getCounts() {
        return votesFor == null || votesAgainst == null || votesAbstain == null
                ? null
                : new Counts(votesFor, votesAgainst, votesAbstain);
    }

    public UUID getProposalId() {
        return proposalId;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** The first moment at which no vote is taken any more. */
    public Instant getClosesAt() {
        return closesAt;
    }

    public Opener getOpenedBy() {
        return openedBy;
    }

    /** Slug of the office that opened it; null if none did. */
    public @Nullable String getDepartment() {
        return department;
    }

    public int getTextVersion() {
        return textVersion;
    }

    /** Slugs of the neighbourhoods that vote; empty if the whole city does. */
    public List<String> getNeighbourhoods() {
        return List.copyOf(neighbourhoods);
    }

    public ResultsRule getResults() {
        return results;
    }

    /** How many could vote when it was opened. */
    public int getEligible() {
        return eligible;
    }

    public State getState() {
        return state;
    }

    /** Null while it is open. */
    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    /** SHA-256 of the count file; null before it is closed. */
    public @Nullable String getCountHash() {
        return countHash;
    }

    /** Number of the public log's entry that carries the same hash; null before it is closed. */
    public @Nullable Long getLogEntry() {
        return logEntry;
    }
}
