package org.madang.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** One reader's flag on one wording of a comment. Who flagged is never public. */
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
    private Instant at;

    @Nullable
    private Instant withdrawnAt;

    protected Flag() {} // for Jakarta Persistence

    Flag(UUID content, int textVersion, UUID person, FlagReason reason, String note, double tier, Instant at) {
        this.id = Ids.next(at);
        this.contentId = content;
        this.textVersion = textVersion;
        this.personId = person;
        this.reason = reason;
        this.note = note;
        this.tier = BigDecimal.valueOf(tier);
        this.at = at;
    }

    /** Takes the flag back; it weighs nothing from now on. */
    public void withdraw(Instant now) {
        withdrawnAt = now;
    }

    Judgement asJudgement() {
        return Judgement.of(personId, reason, tier.doubleValue(), at);
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
