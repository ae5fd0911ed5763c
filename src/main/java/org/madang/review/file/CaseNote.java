package org.madang.review.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.madang.shared.Ids;

/** What staff write for each other about a proposal. Never public, never in the index, never changed. */
@Entity
@SuppressWarnings("NullAway.Init")
class CaseNote {

    static final int MAX_TEXT = 5_000;

    @Id
    private UUID id;

    private UUID proposalId;
    private UUID authorId;
    private String text;
    private Instant at;

    protected CaseNote() {} // for Jakarta Persistence

    CaseNote(UUID proposal, UUID author, String text, Instant at) {
        this.id = Ids.next(at);
        this.proposalId = proposal;
        this.authorId = author;
        this.text = text;
        this.at = at;
    }
}
