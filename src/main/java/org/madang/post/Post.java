package org.madang.post;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.content.Content;
import org.madang.content.Kind;
import org.madang.content.Licence;
import org.madang.content.Visibility;
import org.madang.content.together.CoWritten;
import org.madang.media.FilmMarkup;
import org.madang.media.PictureAddress;
import org.madang.media.PictureMarkup;
import org.madang.shared.DomainException;
import org.madang.shared.Markdown;

/**
 * What a writer publishes: a title, a body in Markdown, a licence.
 *
 * <p>A draft is seen by its writer alone. Once published it stays at its address; later changes of its words count up
 * the text version and are shown as such. It may be published at once or at a time that the writer sets.
 */
@Entity
@DiscriminatorValue("POST")
@SuppressWarnings("NullAway.Init")
public class Post extends Content implements CoWritten {

    public static final int MAX_TITLE = 120;
    public static final int MAX_SUMMARY = 300;
    public static final int MAX_BODY = 100_000;
    public static final int MAX_SERIES = 80;
    public static final int MAX_INTEREST = 300;

    private static final int SUMMARY_FROM_BODY = 140;

    private String title;

    private String summary;

    private String body;

    private String bodyHtml;

    @Nullable
    private String picture;

    @Nullable
    private String series;

    @Nullable
    private String interest;

    @Enumerated(EnumType.STRING)
    @Nullable
    private GoneReason goneReason;

    private Licence licence;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private List<String> channels = new ArrayList<>();

    @Nullable
    private Instant scheduledAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "uuid[]")
    private List<UUID> coAuthors = new ArrayList<>();

    @Nullable
    private UUID translationGroup;

    protected Post() {} // for Jakarta Persistence

    /** A new draft. The text is checked by the caller. */
    public Post(@Nullable Person author, long number, PostText text, @Nullable String origin, Instant now) {
        super(author, number, text.language(), origin, now);
        write(text);
    }

    /** Changes the words; after publication readers see that they changed. Returns whether anything did. */
    public boolean edit(PostText text, Instant now) {
        boolean reworded = differs(text);
        write(text);
        if (reworded) {
            reworded(now);
        }
        return reworded;
    }

    /** Whether readers would read other words. */
    boolean differs(PostText text) {
        return !text.title().equals(title) || !text.body().equals(body);
    }

    /** Shows a picture of ours where the body names one of another place. Returns whether it did, and has room for it. */
    boolean showPicture(String words, String ours) {
        var with = body.replace(words, ours);
        if (with.equals(body) || with.length() > MAX_BODY) {
            return false;
        }
        boolean summarised = hasOwnSummary();
        say(with);
        summary = summarised ? summary : Markdown.excerpt(body, SUMMARY_FROM_BODY);
        return true;
    }

    private void say(String markdown) {
        body = markdown;
        bodyHtml = html(markdown);
        picture = PictureAddress.in(bodyHtml)
                .findFirst()
                .map(PictureAddress::path)
                .orElse(null);
    }

    private void write(PostText text) {
        writtenIn(text.language());
        title = text.title();
        say(text.body());
        summary = text.summary().isEmpty() ? Markdown.excerpt(text.body(), SUMMARY_FROM_BODY) : text.summary();
        series = text.series();
        interest = text.interest();
        licence = Licence.of(text.licence()).orElse(Licence.ALL_RIGHTS_RESERVED);
        file(text.topic(), text.neighbourhood(), text.tags());
    }

    /** A body in Markdown as readers see it: safe, its pictures in the right width, films as cards. */
    public static String html(String markdown) {
        return FilmMarkup.in(PictureMarkup.in(Markdown.toHtml(markdown)));
    }

    /** Publishes it now, to the plaza and to the channels named. The caller fires what this returns. */
    public PostPublished publish(List<String> toChannels, Instant now) {
        show(now);
        channels = new ArrayList<>(toChannels);
        scheduledAt = null;
        return new PostPublished(ref(), List.copyOf(toChannels), now);
    }

    /** Sets the time at which it is to be published; it stays a draft until then. */
    public void schedule(List<String> toChannels, Instant at) {
        channels = new ArrayList<>(toChannels);
        scheduledAt = at;
    }

    /** Whether it is a draft whose time to be published has come. */
    public boolean isDue(Instant now) {
        return getVisibility() == Visibility.DRAFT && scheduledAt != null && !scheduledAt.isAfter(now);
    }

    /** The writer takes it back; a stone with the reason remains at its address. */
    public void withdraw(GoneReason reason, Instant now) {
        takeBack(now);
        goneReason = reason;
    }

    /** Somebody who was invited writes it, too, from now on. */
    @Override
    public void join(UUID person) {
        if (!isAuthor(person)) {
            coAuthors = new ArrayList<>(coAuthors);
            coAuthors.add(person);
        }
    }

    /** Somebody who wrote it, too, does so no more. */
    @Override
    public void part(UUID person) {
        coAuthors = new ArrayList<>(coAuthors);
        coAuthors.remove(person);
    }

    /** The posts of a group are the same text in several languages; null takes it out. */
    public void translatedIn(@Nullable UUID group) {
        translationGroup = group;
    }

    /** What it shares with its translations; null if there are none. */
    public @Nullable UUID getTranslationGroup() {
        return translationGroup;
    }

    /** The first author, and whoever writes it with them. */
    @Override
    public boolean isAuthor(@Nullable UUID person) {
        return super.isAuthor(person) || person != null && coAuthors.contains(person);
    }

    @Override
    public boolean isFirstAuthor(@Nullable UUID person) {
        return super.isAuthor(person);
    }

    @Override
    public void requirePublic() {
        if (goneReason != null && getVisibility() == Visibility.WITHDRAWN) {
            throw new DomainException(DomainException.Kind.GONE, "gone", Map.of("reason", goneReason.name()));
        }
        super.requirePublic();
    }

    /** Forgets every word, when its writer leaves and wants it so; what readers find is the stone. */
    public void erase() {
        title = "-";
        body = "-";
        bodyHtml = "";
        picture = null;
        summary = "";
        series = null;
        interest = null;
        translationGroup = null;
        scheduledAt = null;
        unfile();
    }

    @Override
    public Kind getKind() {
        return Kind.POST;
    }

    @Override
    public String words() {
        return title + "\n" + body;
    }

    @Override
    public void renewHtml() {
        bodyHtml = html(body);
    }

    @Override
    public String wordsHtml() {
        return Markdown.toCommentHtml(title) + bodyHtml;
    }

    public String getTitle() {
        return title;
    }

    /** One or two sentences for lists and other networks. */
    public String getSummary() {
        return summary;
    }

    /** The summary if the writer gave one; empty if it was taken from the body. */
    public String getOwnSummary() {
        return summary.equals(Markdown.excerpt(body, SUMMARY_FROM_BODY)) ? "" : summary;
    }

    /** Whether the writer gave the summary; otherwise it is taken from the body and follows it. */
    public boolean hasOwnSummary() {
        return !getOwnSummary().isEmpty();
    }

    /** Markdown, as the writer typed it. */
    public String getBody() {
        return body;
    }

    /** The body without any markup, for the index. */
    @Transient
    public String getText() {
        return Markdown.toPlainText(body);
    }

    /** The body as safe HTML. */
    public String getBodyHtml() {
        return bodyHtml;
    }

    /** The address of its first picture; null if it shows none. */
    public @Nullable String getPicture() {
        return picture;
    }

    public @Nullable String getSeries() {
        return series;
    }

    /** What the writer declares about money or ties behind it; null if nothing. */
    public @Nullable String getInterest() {
        return interest;
    }

    public Licence getLicence() {
        return licence;
    }

    /** Names of the networks it was or is to be sent to. */
    public List<String> getChannels() {
        return List.copyOf(channels);
    }

    /** Ids of those who write it with the first author, in the order in which they came. */
    @Override
    public List<UUID> getCoAuthors() {
        return List.copyOf(coAuthors);
    }

    /** When it is to be published; null if no time was set or it is published. */
    public @Nullable Instant getScheduledAt() {
        return scheduledAt;
    }
}
