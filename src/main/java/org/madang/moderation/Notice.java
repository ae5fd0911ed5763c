package org.madang.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/** Something that moderation has to tell a person: about an own text, or about a jury. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Notice {

    /** What happened. */
    public enum Kind {
        CONTESTED,
        COLLAPSED,
        OPENED,
        LAPSED,
        UPHELD,
        RESTORED,
        APPEAL_TAKEN,
        JURY_INVITED,
        JURY_OVER,
        /** Somebody asks the panel that the person sits on. */
        PANEL_ASKED,
        PANEL_DECIDED,
        /** Hidden on a legal request; the author may object. */
        BLINDED,
        BLIND_LIFTED,
        TOMBSTONED,
        MASKED,
        MASK_CONFIRMED,
        MASK_LIFTED,
        /** A comment names the person. */
        MENTIONED,
        /** A comment answers one of the person's. */
        ANSWERED,
        /** Of a proposal that the person supports, wrote or follows, as the next ones. */
        PROPOSAL_MOVED,
        PROPOSAL_REVISED,
        PROPOSAL_ANSWERED,
        BALLOT_OPENED,
        BALLOT_CLOSED,
        /** A proposal wants the same as one that the person supports. */
        PROPOSAL_ALIKE,
        /** Of what the city says it has done for a proposal that the person supported. */
        DONE_ASKED
    }

    /**
     * What there is to say.
     *
     * @param content what it is about; null if about none
     * @param jury number of the jury; null if about none
     * @param rule why; empty if that is not to be said
     * @param until when it ends; null if it does not
     * @param entry number of the log's entry; null if there is none
     */
    public record Facts(
            @Nullable UUID content,
            @Nullable Long jury,
            String rule,
            double f,
            double t,
            @Nullable Instant until,
            @Nullable Long entry) {

        /** About a jury alone. */
        public static Facts ofJury(long jury, @Nullable Instant until) {
            return new Facts(null, jury, "", 0, 0, until, null);
        }
    }

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Nullable
    private UUID contentId;

    @Nullable
    private Long jury;

    private String rule;
    private double f;
    private double t;

    @Nullable
    private Instant until;

    @Nullable
    private Long entry;

    private Instant at;

    @Nullable
    private Instant readAt;

    protected Notice() {} // for Jakarta Persistence

    Notice(UUID person, Kind kind, Facts facts, Instant at) {
        this.id = Ids.next(at);
        this.personId = person;
        this.kind = kind;
        this.contentId = facts.content();
        this.jury = facts.jury();
        this.rule = facts.rule();
        this.f = facts.f();
        this.t = facts.t();
        this.until = facts.until();
        this.entry = facts.entry();
        this.at = at;
    }

    public UUID getPersonId() {
        return personId;
    }

    public Kind getKind() {
        return kind;
    }

    public @Nullable UUID getContentId() {
        return contentId;
    }

    public @Nullable Long getJury() {
        return jury;
    }

    public String getRule() {
        return rule;
    }

    public double getF() {
        return f;
    }

    public double getT() {
        return t;
    }

    public @Nullable Instant getUntil() {
        return until;
    }

    public @Nullable Long getEntry() {
        return entry;
    }

    public Instant getAt() {
        return at;
    }

    /** Null until the person saw it. */
    public @Nullable Instant getReadAt() {
        return readAt;
    }
}
