package org.madang.comment;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.content.Content;
import org.madang.content.ContentRef;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.shared.DomainException;
import org.madang.shared.Markdown;

/**
 * What somebody said under a post or proposal, possibly in answer to another comment there.
 *
 * <p>Public from the start. Flags may fold it, never delete it; its author may take it back, and the answers stay.
 */
@Entity
@DiscriminatorValue("COMMENT")
@SuppressWarnings("NullAway.Init")
public class Comment extends Content {

    /** The longest comment, in characters. */
    public static final int MAX_BODY = 2_000;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    private Content subject;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    @Nullable
    private Comment parent;

    private String body;
    private String bodyHtml;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Stance stance;

    protected Comment() {} // for Jakarta Persistence

    /**
     * A public comment. The text is checked by the caller.
     *
     * @param mentioned handles of people whom the text names
     */
    public Comment(
            Person author,
            long number,
            Content subject,
            @Nullable Comment parent,
            CommentText text,
            Set<String> mentioned,
            Instant now) {
        this(author, number, subject, parent, text, mentioned, null, now);
    }

    private Comment(
            @Nullable Person author,
            long number,
            Content subject,
            @Nullable Comment parent,
            CommentText text,
            Set<String> mentioned,
            @Nullable String origin,
            Instant now) {
        super(author, number, subject.getLanguage(), origin, now);
        this.subject = subject;
        this.parent = parent;
        this.body = text.body();
        this.bodyHtml = Markdown.toCommentHtml(text.body(), mentioned);
        this.stance = text.stance();
        show(now);
    }

    /** A comment that somebody made on another network; nobody here is its author. */
    static Comment from(
            ForeignVoice voice, long number, Content subject, @Nullable Comment parent, CommentText text, Instant now) {
        var origin = voice.network() + " " + number + " " + voice.url();
        return new Comment(null, number, subject, parent, text, Set.of(), origin, now);
    }

    /**
     * Its author says it otherwise.
     *
     * @return the wording until now; empty if nothing changes
     * @throws DomainException {@code gone} if it is not public, {@code not-in-this-state} while the law hides it
     */
    Optional<Wording> reword(CommentText text, Set<String> mentioned, Instant now) {
        requirePublic();
        if (getStanding().isHidden() || getStanding() == Standing.PERSONAL_DATA_MASK) {
            throw DomainException.conflict("not-in-this-state");
        }
        if (body.equals(text.body()) && stance == text.stance()) {
            return Optional.empty();
        }
        var before = new Wording(getTextVersion(), body, stance, now);
        body = text.body();
        bodyHtml = Markdown.toCommentHtml(body, mentioned);
        stance = text.stance();
        reworded(now);
        return Optional.of(before);
    }

    /** The author takes it back; a stone remains. */
    public void withdraw(Instant now) {
        takeBack(now);
    }

    @Override
    public boolean isAbout(Set<String> names) {
        return super.isAbout(names) || subject.isAbout(names) || parent != null && parent.isAbout(names);
    }

    @Override
    public String words() {
        return body;
    }

    @Override
    public void renewHtml() {
        bodyHtml = Markdown.toCommentHtml(body, Set.of());
    }

    @Override
    public String wordsHtml() {
        return getStanding().isHidden() ? "" : bodyHtml;
    }

    /** Forgets every word, when its author leaves and wants it so. */
    public void erase() {
        body = "-";
        bodyHtml = "";
    }

    @Override
    public Kind getKind() {
        return Kind.COMMENT;
    }

    @Override
    public ContentRef ref() {
        return new ContentRef(getId(), Kind.COMMENT, getNumber(), subject.ref());
    }

    /** The post or proposal it stands under. */
    public Content getSubject() {
        return subject;
    }

    /** The comment it answers; null if none. */
    public @Nullable Comment getParent() {
        return parent;
    }

    public String getBody() {
        return body;
    }

    public String getBodyHtml() {
        return bodyHtml;
    }

    /** What it is, on a proposal; null if its writer did not choose. */
    public @Nullable Stance getStance() {
        return stance;
    }
}
