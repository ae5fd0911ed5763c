package org.madang.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/** One reader's flag on one wording of a text. Who flagged is never public. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Flag {

    public static final int MAX_NOTE = 200;

    @Id
    private UUID id;

    private UUID contentId;
    private UUID personId;
    private int textVersion;

    @Enumerated(EnumType.STRING)
    private FlagReason reason;

    private String note;
    private BigDecimal tier;
    private int agreed;
    private int rejected;
    private boolean inReturn;

    @Nullable
    private String door;

    @Nullable
    private String link;

    private Instant at;

    @Nullable
    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Outcome outcome;

    @Nullable
    private Instant judgedAt;

    /** What a jury made of a flag. */
    enum Outcome {
        AGREED,
        REJECTED
    }

    protected Flag() {} // for Jakarta Persistence

    Flag(UUID content, int textVersion, Judgement judgement, String note) {
        this.id = Ids.next(judgement.at());
        this.contentId = content;
        this.textVersion = textVersion;
        this.personId = judgement.person();
        this.reason = Objects.requireNonNull(judgement.reason());
        this.note = note;
        this.tier = BigDecimal.valueOf(judgement.tier());
        this.agreed = judgement.agreed();
        this.rejected = judgement.rejected();
        this.inReturn = judgement.inReturn();
        this.door = judgement.door();
        this.link = judgement.link();
        this.at = judgement.at();
    }

    /**
     * Takes the flag back; it weighs nothing from now on.
     *
     * @throws DomainException {@code flag-judged} once a jury judged it: that counts for the flagger
     */
    public void withdraw(Instant now) {
        if (outcome != null) {
            throw DomainException.conflict("flag-judged");
        }
        withdrawnAt = now;
    }

    Judgement asJudgement() {
        return new Judgement(personId, reason, tier.doubleValue(), agreed, rejected, at, inReturn, door, link);
    }

    public FlagReason getReason() {
        return reason;
    }

    /** The flagger's tier at the time of the flag, see {@link org.madang.account.Trust}. */
    public double getTier() {
        return tier.doubleValue();
    }

    public Instant getAt() {
        return at;
    }

    public String getNote() {
        return note;
    }
}
