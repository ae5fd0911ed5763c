package org.madang.content;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.madang.account.Matter;
import org.madang.account.Person;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * Something a person wrote for others.
 *
 * <p>Begins as a draft, is shown once, may be withdrawn. A text that was shown keeps its number and its address for
 * ever; what readers saw is told apart by the text version.
 */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
@SuppressWarnings("NullAway.Init")
public abstract class Content implements Matter {

    /** The most tags a text carries. */
    public static final int MAX_TAGS = 10;

    /** The longest tag. */
    public static final int MAX_TAG = 30;

    @Id
    private UUID id;

    /** The same as {@link #getKind}, for queries: the indexes of all texts begin with it. */
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", insertable = false, updatable = false)
    private Kind storedKind;

    @Column(updatable = false)
    private long number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    @Nullable
    private Person author;

    private String language;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Nullable
    private String topic;

    @Nullable
    private String neighbourhood;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> tags = new ArrayList<>();

    private int textVersion = 1;

    @Column(updatable = false)
    private Instant createdAt;

    @Nullable
    private Instant publishedAt;

    @Nullable
    private Instant editedAt;

    @Nullable
    @Column(updatable = false)
    private String origin;

    @Version
    private int version;

    protected Content() {} // for Jakarta Persistence

    /**
     * A new draft.
     *
     * @param author null only for a text that was imported without one
     * @param number the next of its kind
     * @param origin where it was imported from, unique; null if it was written here
     */
    protected Content(@Nullable Person author, long number, String language, @Nullable String origin, Instant now) {
        this.id = Ids.next(now);
        this.number = number;
        this.author = author;
        this.language = language;
        this.origin = origin;
        this.visibility = Visibility.DRAFT;
        this.standing = Standing.OPEN;
        this.createdAt = now;
    }

    /** Says which language it is written in, while nobody else reads it yet. */
    protected void writtenIn(String ofLanguage) {
        if (visibility == Visibility.DRAFT) {
            language = ofLanguage;
        }
    }

    /** What it is; never changes. */
    @Transient
    public abstract Kind getKind();

    /** What this is, for events. */
    public ContentRef ref() {
        return new ContentRef(id, getKind(), number, null);
    }

    /** Files the text under a topic, a neighbourhood and tags. */
    protected void file(@Nullable String underTopic, @Nullable String inNeighbourhood, List<String> withTags) {
        topic = underTopic;
        neighbourhood = inNeighbourhood;
        if (!tags.equals(withTags)) {
            tags = new ArrayList<>(withTags);
        }
    }

    /**
     * Makes the text public.
     *
     * @throws DomainException {@code already-published} unless it is a draft
     */
    protected void show(Instant now) {
        if (visibility != Visibility.DRAFT) {
            throw DomainException.conflict("already-published");
        }
        visibility = Visibility.PUBLIC;
        publishedAt = now;
    }

    /**
     * Notes that the words changed; readers of a public text see that they did.
     *
     * @throws DomainException {@code not-in-this-state} while words are masked: what is under the mask would be lost
     */
    protected void reworded(Instant now) {
        if (standing == Standing.PERSONAL_DATA_MASK) {
            throw DomainException.conflict("not-in-this-state");
        }
        if (visibility != Visibility.DRAFT) {
            textVersion++;
            editedAt = now;
        }
    }

    /**
     * Takes the text back; a stone remains, and replies to it stay.
     *
     * @throws DomainException {@code not-public} if it is not public
     */
    protected void takeBack(Instant now) {
        requirePublic();
        visibility = Visibility.WITHDRAWN;
        editedAt = now;
    }

    /** Puts it under another account: when the author's account ends, or turns out to be a second one. */
    public void handTo(Person account) {
        author = account;
    }

    /** Forgets how it was filed, as its words are forgotten. */
    protected void unfile() {
        topic = null;
        neighbourhood = null;
        tags = new ArrayList<>();
    }

    /**
     * The law hides it: its words are out of readers' sight, its address stays.
     *
     * @param why {@link Standing#LEGAL_BLIND} or {@link Standing#TOMBSTONE}
     * @throws DomainException {@code gone} if it is not public
     */
    public void hideByLaw(Standing why, Instant now) {
        requirePublic();
        visibility = Visibility.REMOVED;
        standing = why;
        editedAt = now;
    }

    /**
     * What the law hid for a time is shown again; nothing changes if its author has taken it back meanwhile.
     *
     * @param before what the community made of it
     */
    public void showAgain(Standing before, Instant now) {
        standing = before;
        if (visibility == Visibility.REMOVED) {
            visibility = Visibility.PUBLIC;
            editedAt = textVersion > 1 ? now : null;
        }
    }

    /** Changes what the community made of the text. Only moderation calls this, and logs it in the same transaction. */
    public void stand(Standing newStanding) {
        standing = newStanding;
    }

    /** @throws DomainException {@code gone} if it was taken back or removed, {@code not-found} if it is a draft */
    public void requirePublic() {
        if (visibility == Visibility.DRAFT) {
            throw DomainException.notFound();
        }
        if (visibility != Visibility.PUBLIC) {
            throw new DomainException(DomainException.Kind.GONE, "gone");
        }
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    @Override
    public boolean isAuthor(@Nullable UUID person) {
        return author != null && author.getId().equals(person);
    }

    /** No department has a text, unless it is a proposal. */
    @Override
    public boolean isHeldBy(String department) {
        return false;
    }

    /**
     * A text is about a department that has it, and about one that its tags or its words name; what stands under a text
     * is about the same departments.
     */
    @Override
    public boolean isAbout(Set<String> names) {
        return names.stream().anyMatch(name -> isHeldBy(name) || words().contains(name))
                || !Collections.disjoint(tags, names);
    }

    /** All that readers read of it, one after the other; what its hash in the public log is of. */
    public abstract String words();

    /** The same as safe HTML, for whoever judges it without the page around it. */
    public abstract String wordsHtml();

    /** Makes the HTML that readers get anew from the words, after these were changed in the database. */
    public abstract void renewHtml();

    /** Whether readers may comment on it now. */
    public boolean acceptsComments() {
        return isPublic();
    }

    /** Whether readers may support it now. */
    public boolean acceptsSupports() {
        return false;
    }

    public UUID getId() {
        return id;
    }

    /** The number by which people know and link it; unique for its kind, never used again. */
    public long getNumber() {
        return number;
    }

    /** Null only for an imported text. */
    public @Nullable Person getAuthor() {
        return author;
    }

    /** {@code ko} or {@code en}. */
    public String getLanguage() {
        return language;
    }

    public Visibility getVisibility() {
        return visibility;
    }

    public Standing getStanding() {
        return standing;
    }

    /** Slug of the topic; null if none was chosen yet. */
    public @Nullable String getTopic() {
        return topic;
    }

    /** Slug of the neighbourhood; null if it concerns the whole city. */
    public @Nullable String getNeighbourhood() {
        return neighbourhood;
    }

    public List<String> getTags() {
        return List.copyOf(tags);
    }

    /** Counts the wordings that readers saw, from 1. */
    public int getTextVersion() {
        return textVersion;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null while it is a draft. */
    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    /** When its words last changed after it was shown; null if never. */
    public @Nullable Instant getEditedAt() {
        return editedAt;
    }

    /** Where it was imported from; null if it was written here. */
    public @Nullable String getOrigin() {
        return origin;
    }

    /** Changes with every change of the row; the API's entity tag. */
    public int getVersion() {
        return version;
    }
}
