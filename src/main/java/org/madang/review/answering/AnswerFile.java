package org.madang.review.answering;

import jakarta.persistence.Basic;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Ids;

/**
 * A document that belongs to an answer: lies beside its draft until the answer is public. Its text stands beside it, so
 * that everybody can read it without the program that made it.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class AnswerFile {

    @Id
    private UUID id;

    private UUID proposalId;

    @Nullable
    private UUID answerId;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private int bytes;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    private String text;
    private Instant at;

    protected AnswerFile() {} // for Jakarta Persistence

    AnswerFile(UUID proposal, String name, DocumentKind kind, byte[] content, String text, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        this.name = name;
        this.kind = kind;
        this.content = content.clone();
        this.bytes = content.length;
        this.text = text;
        this.at = at;
    }

    void publish(UUID withAnswer) {
        answerId = withAnswer;
    }

    public UUID getId() {
        return id;
    }

    public UUID getProposalId() {
        return proposalId;
    }

    /** Null until the answer is public. */
    public @Nullable UUID getAnswerId() {
        return answerId;
    }

    public String getName() {
        return name;
    }

    public DocumentKind getKind() {
        return kind;
    }

    public int getBytes() {
        return bytes;
    }

    byte[] getContent() {
        return content.clone();
    }

    /** What it says, without its looks. */
    public String getText() {
        return text;
    }

    public Instant getAt() {
        return at;
    }
}
