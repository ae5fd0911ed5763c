package org.madang.moderation.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.jury.Jury;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * An author's appeal against what a jury found. Three members decide: two who agree suffice. If they do not come to that
 * in {@link #LASTS}, the text opens: when in doubt, open.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class PanelCase {

    /** So long after the jury's verdict the author may ask the panel. */
    public static final Duration APPEAL = Duration.ofDays(14);

    /** So long the panel has. */
    public static final Duration LASTS = Duration.ofDays(14);

    /** So many who agree decide. */
    public static final int NEEDED = 2;

    /** The longest reasons of a member, in characters. */
    public static final int MAX_REASONS = 5_000;

    /** The shortest: one sentence. */
    public static final int MIN_REASONS = 20;

    @Id
    private UUID id;

    private long number;

    @OneToOne
    @JoinColumn(name = "jury_id")
    private Jury jury;

    private String appeal;
    private Instant askedAt;
    private Instant until;

    @Nullable
    private Boolean upheld;

    @Nullable
    private Instant decidedAt;

    @Version
    private int version;

    protected PanelCase() {} // for Jakarta Persistence

    PanelCase(long number, Jury jury, String appeal, Instant now) {
        this.id = Ids.next(now);
        this.number = number;
        this.jury = jury;
        this.appeal = appeal;
        this.askedAt = now;
        this.until = now.plus(LASTS);
    }

    /** What these votes decide; empty while too few agree. */
    static Optional<Boolean> decision(List<PanelVote> votes) {
        long forTheJury = votes.stream().filter(PanelVote::isUpheld).count();
        if (forTheJury >= NEEDED) {
            return Optional.of(true);
        }
        return votes.size() - forTheJury >= NEEDED ? Optional.of(false) : Optional.empty();
    }

    void decide(boolean leftStanding, Instant now) {
        upheld = leftStanding;
        decidedAt = now;
    }

    /** @throws DomainException {@code panel-over} once it is decided, or its time is over */
    void requireOpen(Instant now) {
        if (isDecided() || !until.isAfter(now)) {
            throw DomainException.conflict("panel-over");
        }
    }

    /** Votes and reasons as the text whose SHA-256 the public log has. */
    static String text(List<PanelVote> votes) {
        return votes.stream().map(PanelVote::line).collect(Collectors.joining());
    }

    public UUID getId() {
        return id;
    }

    /** By which people know it. */
    public long getNumber() {
        return number;
    }

    public Jury getJury() {
        return jury;
    }

    /** What the author says; empty once the words were taken back. */
    public String getAppeal() {
        return appeal;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** By when the panel decides. */
    public Instant getUntil() {
        return until;
    }

    /** Whether the jury's verdict stands; null while the panel has not decided. */
    public @Nullable Boolean getUpheld() {
        return upheld;
    }

    public @Nullable Instant getDecidedAt() {
        return decidedAt;
    }

    public boolean isDecided() {
        return decidedAt != null;
    }
}
