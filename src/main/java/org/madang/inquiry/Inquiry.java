package org.madang.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;
import org.madang.syndication.reply.CityAsked;

/** A question that somebody on another network asks the city. Answered once; the answer stays as it was given. */
@Entity
@SuppressWarnings("NullAway.Init")
public class Inquiry {

    /** The longest answer, in characters: what most networks show whole. */
    public static final int MAX_ANSWER = 2_000;

    @Id
    private UUID id;

    @Column(updatable = false)
    private long number;

    @Column(updatable = false)
    private String network;

    @Column(updatable = false)
    private String remoteId;

    private String author;
    private String authorName;
    private String handle;
    private String inbox;
    private String url;
    private String body;

    @Enumerated(EnumType.STRING)
    private InquiryStatus status;

    @Column(updatable = false)
    private Instant receivedAt;

    private LocalDate dueOn;
    private String answer;

    @Nullable
    private String department;

    @Nullable
    private UUID answeredBy;

    @Nullable
    private Instant answeredAt;

    protected Inquiry() {} // for Jakarta Persistence

    Inquiry(long number, CityAsked asked, String body, LocalDate dueOn, Instant now) {
        id = Ids.next(now);
        this.number = number;
        network = asked.network();
        remoteId = asked.remoteId();
        author = asked.sender().address();
        authorName = asked.sender().name();
        handle = asked.sender().handle();
        inbox = asked.inbox();
        url = asked.url();
        this.body = body;
        status = InquiryStatus.WAITING;
        receivedAt = now;
        this.dueOn = dueOn;
        answer = "";
    }

    /** Who asks says it otherwise; too late once it is answered. */
    void reword(String by, String words) {
        if (status == InquiryStatus.WAITING && author.equals(by)) {
            body = words;
        }
    }

    /**
     * The city answers.
     *
     * @throws DomainException {@code not-in-this-state} unless it waits; {@code required}, {@code too-long}
     */
    void answer(@Nullable String words, @Nullable String ofDepartment, UUID by, Instant now) {
        requireWaiting();
        var text = PlainText.text(words);
        if (text.isBlank()) {
            throw DomainException.invalid("words", "required");
        }
        if (text.length() > MAX_ANSWER) {
            throw DomainException.invalid("words", "too-long", Map.of("max", MAX_ANSWER));
        }
        PersonalData.refuseResidentNumbers(Map.of("answer", text));
        answer = text;
        department = ofDepartment;
        answeredBy = by;
        answeredAt = now;
        status = InquiryStatus.ANSWERED;
    }

    /** It is no question to the city. */
    void refuse() {
        requireWaiting();
        status = InquiryStatus.REFUSED;
    }

    private void requireWaiting() {
        if (status != InquiryStatus.WAITING) {
            throw DomainException.conflict("not-in-this-state");
        }
    }

    /** Deleted there; nothing of what was said stays here. */
    void forget() {
        status = InquiryStatus.GONE;
        body = "";
        authorName = "";
        handle = "";
    }

    /** Whether everybody reads it. */
    public boolean isPublic() {
        return status == InquiryStatus.ANSWERED;
    }

    public UUID getId() {
        return id;
    }

    public long getNumber() {
        return number;
    }

    /** As in {@code channel.<network>}. */
    public String getNetwork() {
        return network;
    }

    String getRemoteId() {
        return remoteId;
    }

    /** Names who asks on that network for good. */
    String getAuthor() {
        return author;
    }

    String getInbox() {
        return inbox;
    }

    public String getAuthorName() {
        return authorName;
    }

    public String getHandle() {
        return handle;
    }

    /** Where people read it there. */
    public String getUrl() {
        return url;
    }

    /** Markdown. */
    public String getBody() {
        return body;
    }

    public InquiryStatus getStatus() {
        return status;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    /** The last working day for an answer. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Plain text; empty until there is one. */
    public String getAnswer() {
        return answer;
    }

    /** Slug of the department that answered; null for the city as a whole. */
    public @Nullable String getDepartment() {
        return department;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }
}
