package org.madang.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * An emergency message.
 *
 * <p>Waits until somebody else than its writer confirms it; then it is active until its time is over or somebody gives
 * the all-clear. Its words never change: what is wrong is ended and written anew.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class Alert {

    @Id
    private UUID id;

    @Column(updatable = false)
    private long number;

    @Column(updatable = false)
    private boolean drill;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Level level;

    @Column(updatable = false)
    private String event;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String wordsEn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]", updatable = false)
    private List<String> places;

    @Enumerated(EnumType.STRING)
    private AlertStatus status;

    @Nullable
    @Column(updatable = false)
    private String origin;

    @Nullable
    @Column(updatable = false)
    private UUID writtenBy;

    @Column(updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private Instant expiresAt;

    @Nullable
    private UUID confirmedBy;

    @Nullable
    private Instant confirmedAt;

    @Nullable
    private Instant endedAt;

    private String endWords;

    protected Alert() {} // for Jakarta Persistence

    /**
     * A message that waits for a second person. The text is checked by the caller.
     *
     * @param writtenBy null for one that another authority sent
     * @param origin names it there; null for one of ours
     */
    Alert(long number, AlertText text, @Nullable UUID writtenBy, @Nullable String origin, Instant now) {
        this.id = Ids.next(now);
        this.number = number;
        this.drill = text.drill();
        this.level = text.level();
        this.event = text.event();
        this.words = text.words();
        this.wordsEn = text.wordsEn();
        this.places = new ArrayList<>(text.places());
        this.status = AlertStatus.WAITING;
        this.origin = origin;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
        this.expiresAt = now.plus(Duration.ofHours(text.hours()));
        this.endWords = "";
    }

    /**
     * A second person says that it goes out.
     *
     * @throws DomainException {@code not-in-this-state}; {@code second-person-needed} for its writer; {@code expired}
     */
    void confirm(UUID by, Instant now) {
        require(AlertStatus.WAITING);
        if (by.equals(writtenBy)) {
            throw DomainException.forbidden("second-person-needed");
        }
        if (!now.isBefore(expiresAt)) {
            throw DomainException.conflict("expired");
        }
        status = AlertStatus.ACTIVE;
        confirmedBy = by;
        confirmedAt = now;
    }

    /** It does not go out; its writer may say so, too. */
    void refuse(Instant now) {
        require(AlertStatus.WAITING);
        status = AlertStatus.REFUSED;
        endedAt = now;
    }

    /**
     * The danger is over.
     *
     * @param said what people should know; empty if nothing
     */
    void end(String said, Instant now) {
        require(AlertStatus.ACTIVE);
        status = AlertStatus.ENDED;
        endWords = said;
        endedAt = now;
    }

    private void require(AlertStatus wanted) {
        if (status != wanted) {
            throw DomainException.conflict("not-in-this-state");
        }
    }

    public boolean isActive(Instant now) {
        return status == AlertStatus.ACTIVE && now.isBefore(expiresAt);
    }

    public UUID getId() {
        return id;
    }

    /** By which people know and link it. */
    public long getNumber() {
        return number;
    }

    public boolean isDrill() {
        return drill;
    }

    public Level getLevel() {
        return level;
    }

    public String getEvent() {
        return event;
    }

    public String getWords() {
        return words;
    }

    /** Empty if nobody wrote it. */
    public String getWordsEn() {
        return wordsEn;
    }

    /** Slugs of neighbourhoods; empty for the whole city. */
    public List<String> getPlaces() {
        return List.copyOf(places);
    }

    public AlertStatus getStatus() {
        return status;
    }

    /** Names it where it comes from; null for one of ours. */
    public @Nullable String getOrigin() {
        return origin;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** Null until it went out. */
    public @Nullable Instant getConfirmedAt() {
        return confirmedAt;
    }

    /** Null until somebody ended or refused it. */
    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public String getEndWords() {
        return endWords;
    }
}
