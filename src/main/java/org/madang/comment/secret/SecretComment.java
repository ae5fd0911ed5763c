package org.madang.comment.secret;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.madang.account.Person;
import org.madang.content.Content;
import org.madang.shared.Ids;
import org.madang.shared.secret.Vault;

/**
 * Words from a reader to the author of a text. The row holds them sealed; who may open them is asked by the service. It
 * never changes.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class SecretComment {

    private static final String PURPOSE = "secret-comment";

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "content_id", updatable = false)
    private Content content;

    @ManyToOne
    @JoinColumn(name = "from_id")
    private Person from;

    @ManyToOne
    @JoinColumn(name = "to_id")
    private Person to;

    @Column(updatable = false)
    private byte[] sealed;

    @Column(updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private Instant expiresAt;

    protected SecretComment() {} // for Jakarta Persistence

    SecretComment(Content content, Person from, Person to, String words, Keeping keeping, Vault vault, Instant now) {
        this.id = Ids.next(now);
        this.content = content;
        this.from = from;
        this.to = to;
        this.sealed = vault.seal(PURPOSE, id.toString(), words.getBytes(StandardCharsets.UTF_8));
        this.writtenAt = now;
        this.expiresAt = now.plus(keeping.time());
    }

    /** Markdown. */
    String words(Vault vault) {
        return new String(vault.open(PURPOSE, id.toString(), sealed), StandardCharsets.UTF_8);
    }

    /** Whether the person wrote it or it is for them. */
    boolean concerns(UUID person) {
        return from.getId().equals(person) || to.getId().equals(person);
    }

    public UUID getId() {
        return id;
    }

    public Content getContent() {
        return content;
    }

    public Person getFrom() {
        return from;
    }

    public Person getTo() {
        return to;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** From then on nobody reads it. */
    public Instant getExpiresAt() {
        return expiresAt;
    }
}
