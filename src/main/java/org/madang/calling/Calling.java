package org.madang.calling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * What a post calls its readers to. Whoever registers while there is room has a seat, later ones wait and move up in
 * the order in which they asked; the database counts both and holds that nobody has a seat that is not there.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Calling {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID postId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CallingKind kind;

    private String words;
    private String venue;

    @Nullable
    private Instant startsAt;

    @Nullable
    private Instant endsAt;

    private Instant closesAt;

    @Nullable
    private Integer seats;

    @Column(insertable = false, updatable = false)
    private int taken;

    @Column(insertable = false, updatable = false)
    private int waiting;

    @Version
    private int version;

    protected Calling() {} // for Jakarta Persistence

    Calling(UUID post, CallingKind kind, CallingPlan plan, Instant now) {
        id = Ids.next(now);
        postId = post;
        this.kind = kind;
        take(plan, now);
    }

    private void take(CallingPlan given, Instant now) {
        given.check(kind, now);
        var plan = given.as(kind);
        words = plan.words();
        venue = plan.venue();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        closesAt = Objects.requireNonNull(plan.closesAt());
        seats = plan.seats();
    }

    /**
     * Says something else from now on.
     *
     * @return whether those who are registered have to know: it is at another time or place
     * @throws DomainException {@code seats-taken} if there would be fewer seats than are taken
     */
    boolean change(CallingPlan plan, Instant now) {
        if (plan.seats() != null && plan.seats() < taken) {
            throw DomainException.invalid("seats", "seats-taken", Map.of("taken", taken));
        }
        var before = Arrays.asList(startsAt, endsAt, venue);
        take(plan, now);
        return !before.equals(Arrays.asList(startsAt, endsAt, venue));
    }

    /** Whether people may register now. */
    public boolean isOpen(Instant now) {
        return now.isBefore(closesAt);
    }

    /** Whether it is over, or begun: nobody moves up any more. */
    public boolean isBegun(Instant now) {
        return !now.isBefore(startsAt == null ? closesAt : startsAt);
    }

    /** How many more people have a seat at once; as good as endless where seats are not counted. */
    int free() {
        return seats == null ? Integer.MAX_VALUE : seats - taken;
    }

    /** Seats that are left; null where they are not counted. */
    public @Nullable Integer getLeft() {
        return seats == null ? null : Math.max(0, seats - taken);
    }

    public UUID getId() {
        return id;
    }

    public UUID getPostId() {
        return postId;
    }

    public CallingKind getKind() {
        return kind;
    }

    public String getWords() {
        return words;
    }

    public String getVenue() {
        return venue;
    }

    /** Null for help. */
    public @Nullable Instant getStartsAt() {
        return startsAt;
    }

    public @Nullable Instant getEndsAt() {
        return endsAt;
    }

    /** Until when people may register. */
    public Instant getClosesAt() {
        return closesAt;
    }

    /** Null for any number. */
    public @Nullable Integer getSeats() {
        return seats;
    }

    /** How many have a seat. */
    public int getTaken() {
        return taken;
    }

    /** How many wait for one. */
    public int getWaiting() {
        return waiting;
    }

    /** Grows with every change of what is said. */
    public int getVersion() {
        return version;
    }
}
