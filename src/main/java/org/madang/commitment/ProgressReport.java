package org.madang.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.madang.media.PictureMarkup;
import org.madang.shared.Ids;
import org.madang.shared.Markdown;

/** How far a {@link Commitment} was on a day, in words and pictures. Written once, never changed. */
@Entity
@SuppressWarnings("NullAway.Init")
public class ProgressReport {

    public static final int MAX_TEXT = 5_000;

    @Id
    private UUID id;

    private UUID proposalId;
    private String department;
    private int percent;
    private String text;
    private String textHtml;
    private Instant at;

    protected ProgressReport() {} // for Jakarta Persistence

    ProgressReport(UUID proposal, String department, int percent, String text, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        this.department = department;
        this.percent = percent;
        this.text = text;
        this.textHtml = PictureMarkup.in(Markdown.toHtml(text));
        this.at = at;
    }

    public UUID getId() {
        return id;
    }

    public UUID getProposalId() {
        return proposalId;
    }

    /** Slug of the office that wrote it. */
    public String getDepartment() {
        return department;
    }

    public int getPercent() {
        return percent;
    }

    public String getText() {
        return text;
    }

    public String getTextHtml() {
        return textHtml;
    }

    public Instant getAt() {
        return at;
    }
}
