package org.madang.moderation.legal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.content.Standing;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * One matter of the legal desk about one text.
 *
 * <p>A temporary measure begins as a request, is refused or carried out by an office, and ends by the author's objection
 * or by itself after thirty days. An order is carried out at once and does not end. A mask begins at once and ends after
 * four hours unless a second person looked at it and confirmed it.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class LegalCase {

    /** A temporary measure ends by itself after this time (Network Act art. 44-2). */
    public static final Duration BLIND_LASTS = Duration.ofDays(30);

    /** Within this time somebody must look at a mask, else it is taken off. */
    public static final Duration LOOK_WITHIN = Duration.ofHours(4);

    /** The longest statement of somebody who asks. */
    public static final int MAX_STATEMENT = 2_000;

    /** What the law asks for. */
    public enum Kind {
        /** A temporary measure (임시조치). */
        BLIND,
        /** Removal by order of a court or authority. */
        TOMBSTONE,
        /** A mask over personal data. */
        MASK
    }

    /** How far it is. */
    public enum Status {
        ASKED,
        REFUSED,
        ACTIVE,
        /** A mask that a second person confirmed. */
        CONFIRMED,
        ENDED
    }

    @Id
    private UUID id;

    @Generated
    @Column(insertable = false, updatable = false)
    private long number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne
    @JoinColumn(name = "content_id")
    private Content content;

    private int textVersion;
    private String rule;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String requester = "";
    private String statement = "";

    @Nullable
    private String office;

    @Nullable
    private UUID officer;

    private String orderNumber = "";

    @Embedded
    @Nullable
    private Span span;

    @Nullable
    private String covered;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Standing standingBefore;

    private Instant askedAt;

    @Nullable
    private Instant beganAt;

    @Nullable
    private Instant until;

    @Nullable
    private Instant endedAt;

    private String endRule = "";

    protected LegalCase() {} // for Jakarta Persistence

    private LegalCase(Kind kind, Content content, String rule, Instant now) {
        this.id = Ids.next(now);
        this.kind = kind;
        this.content = content;
        this.textVersion = content.getTextVersion();
        this.rule = rule;
        this.status = Status.ASKED;
        this.askedAt = now;
    }

    /** Somebody whose right a text violates asks for a temporary measure. */
    static LegalCase request(Content content, LegalRequest request, Instant now) {
        var asked = new LegalCase(
                Kind.BLIND, content, Objects.requireNonNull(request.rule()).code(), now);
        asked.requester = request.requester();
        asked.statement = request.statement();
        return asked;
    }

    /** A court or authority ordered the removal. */
    static LegalCase order(Content content, String rule, String number, Instant now) {
        var ordered = new LegalCase(Kind.TOMBSTONE, content, rule, now);
        ordered.orderNumber = number;
        return ordered;
    }

    /** A span of a text gives away personal data. */
    static LegalCase mask(Content content, Span span, Instant now) {
        var mask = new LegalCase(Kind.MASK, content, "PERSONAL_DATA", now);
        mask.span = span;
        mask.covered = content.getKind() == org.madang.content.Kind.COMMENT ? null : span.words(content.words());
        return mask;
    }

    /** An office carries it out, from now until its end if it has one. */
    void begin(@Nullable String ofOffice, @Nullable UUID by, Instant now) {
        require(Status.ASKED);
        office = ofOffice;
        officer = by;
        standingBefore = content.getStanding();
        beganAt = now;
        until = kind == Kind.BLIND ? now.plus(BLIND_LASTS) : kind == Kind.MASK ? now.plus(LOOK_WITHIN) : null;
        status = Status.ACTIVE;
    }

    /** The office does not do what was asked for. */
    void refuse(@Nullable String ofOffice, Instant now) {
        require(Status.ASKED);
        office = ofOffice;
        status = Status.REFUSED;
        endedAt = now;
    }

    /**
     * A second person looked at the mask and keeps it.
     *
     * @throws DomainException {@code look-by-another}; {@code not-in-this-state} for what is no mask: a temporary measure
     *     always keeps its end
     */
    void confirm(UUID by) {
        require(Status.ACTIVE);
        if (kind != Kind.MASK) {
            throw DomainException.conflict("not-in-this-state");
        }
        if (by.equals(officer)) {
            throw DomainException.forbidden("look-by-another");
        }
        status = Status.CONFIRMED;
        until = null;
    }

    /** It is over, for this reason. */
    void end(String why, Instant now) {
        if (status != Status.ACTIVE && status != Status.CONFIRMED) {
            throw DomainException.conflict("not-in-this-state");
        }
        status = Status.ENDED;
        endRule = why;
        until = null;
        endedAt = now;
    }

    /** The words in question: those under a mask, or else all. */
    public String words() {
        if (covered != null) {
            return covered;
        }
        return span == null ? content.words() : span.words(content.words());
    }

    /** Whether nothing more follows from it. */
    public boolean isOver() {
        return status == Status.REFUSED || status == Status.ENDED;
    }

    private void require(Status needed) {
        if (status != needed) {
            throw DomainException.conflict("not-in-this-state");
        }
    }

    public UUID getId() {
        return id;
    }

    /** By which the office and the author name it. */
    public long getNumber() {
        return number;
    }

    public Kind getKind() {
        return kind;
    }

    public Content getContent() {
        return content;
    }

    /** The wording it was about. */
    public int getTextVersion() {
        return textVersion;
    }

    public String getRule() {
        return rule;
    }

    public Status getStatus() {
        return status;
    }

    /** Name and contact of who asks; for the office only, empty once forgotten. */
    public String getRequester() {
        return requester;
    }

    /** Why; for the office only, empty once forgotten. */
    public String getStatement() {
        return statement;
    }

    /** Slug of the department that carried it out or refused; null while nobody did. */
    public @Nullable String getOffice() {
        return office;
    }

    /** Empty unless it is an order. */
    public String getOrderNumber() {
        return orderNumber;
    }

    /** What a mask covers; null for all other cases. */
    @Nullable
    Span getSpan() {
        return span;
    }

    /** What the community made of the text before. */
    Standing getStandingBefore() {
        return standingBefore == null ? Standing.OPEN : standingBefore;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public @Nullable Instant getBeganAt() {
        return beganAt;
    }

    /** When it ends by itself; null if it does not, or has ended. */
    public @Nullable Instant getUntil() {
        return until;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }
}
