package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRepository;
import org.madang.content.Filing;
import org.madang.content.Kind;
import org.madang.content.Licence;
import org.madang.content.Visibility;
import org.madang.media.PictureService;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;

/** What writers and readers do with posts. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class PostService {

    @Inject
    PostRepository posts;

    @Inject
    ContentRepository contents;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    CommandValidator validator;

    @Inject
    Filing filing;

    @Inject
    PictureService pictures;

    @Inject
    PostHistory history;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Event<ContentGone> gone;

    @Inject
    PostPublishing publishing;

    @Inject
    Turnstile turnstile;

    @Inject
    Clock clock;

    /** Begins a draft of the signed-in person. */
    public Post create(PostText text) {
        var author = accounts.reference(current.require(Action.WRITE_POST).id());
        check(text);
        PersonalData.refuseResidentNumbers(text.words());
        turnstile.pass(Limited.DRAFT);
        return add(author, text, null, clock.instant());
    }

    /**
     * Brings in a post that was written elsewhere or earlier; a draft until {@link #publishAt} says otherwise.
     *
     * @param origin where it comes from, unique; null if it is one of ours
     */
    public Post bringIn(@Nullable Person author, PostText text, @Nullable String origin, Instant writtenAt) {
        check(text);
        return add(author, text, origin, writtenAt);
    }

    private Post add(@Nullable Person author, PostText text, @Nullable String origin, Instant at) {
        var post = new Post(author, contents.nextNumber(Kind.POST), text, origin, at);
        posts.add(post);
        pictures.show(post.getId(), post.getBody(), true);
        return post;
    }

    private void check(PostText text) {
        validator.check(text);
        if (Licence.of(text.licence()).isEmpty()) {
            throw DomainException.invalid("licence", "unknown-licence");
        }
        filing.check(text.topic(), text.neighbourhood(), text.tags());
    }

    /**
     * Changes the words of one's own post.
     *
     * @param expectedVersion the version that was edited; null not to compare
     * @throws DomainException {@code out-of-date} if somebody changed it since
     */
    public Post edit(long number, PostText text, @Nullable Integer expectedVersion) {
        return edit(number, text, expectedVersion, null);
    }

    /**
     * The same with the reason that readers of a public post are told.
     *
     * @param reason null if none is given
     */
    public Post edit(long number, PostText text, @Nullable Integer expectedVersion, @Nullable String reason) {
        var post = own(number, Action.EDIT_POST);
        if (expectedVersion != null && expectedVersion != post.getVersion()) {
            throw DomainException.conflict("out-of-date");
        }
        check(text);
        PersonalData.refuseResidentNumbers(text.words());
        publishing.tellSeries(post);
        history.edit(post, text, reason);
        posts.flush();
        pictures.show(post.getId(), post.getBody(), isDraft(post));
        if (post.isPublic()) {
            changed.fire(new ContentChanged(post.ref(), clock.instant()));
            publishing.tellSeries(post);
        }
        return post;
    }

    /**
     * Publishes one's own draft, at once or at a time to come.
     *
     * @param at null for at once
     * @param channels names of the networks it is to go to
     * @throws DomainException {@code unknown-channel} if one of them cannot be chosen now
     */
    public Post publish(long number, @Nullable Instant at, List<String> channels) {
        return publishing.publish(own(number, Action.PUBLISH_POST), at, channels);
    }

    /** Publishes a post as of a moment, for imports and for posts whose time has come. */
    public Post publishAt(Post draft, List<String> channels, Instant at) {
        var post = posts.find(draft.getId()).orElseThrow(DomainException::notFound);
        return publishing.publishAt(post, channels, at);
    }

    /** Numbers of the drafts whose time has come, the longest waiting first; at most a hundred. */
    public List<Long> due() {
        return posts.scheduledUntil(clock.instant());
    }

    /** Publishes a draft whose time has come; nothing happens if its writer thought better of it meanwhile. */
    public void publishDue(long number) {
        var now = clock.instant();
        posts.byNumber(number)
                .filter(post -> post.isDue(now))
                .ifPresent(post -> publishing.publishAt(post, post.getChannels(), now));
    }

    /** Takes one's own post back; a stone remains. A draft, which nobody saw, goes without one. */
    public void withdraw(long number) {
        withdraw(number, GoneReason.CHANGED_MIND);
    }

    /** The same with the reason that its address tells from then on. */
    public void withdraw(long number, GoneReason reason) {
        var post = own(number, Action.WITHDRAW_POST);
        if (isDraft(post)) {
            posts.remove(post);
            return;
        }
        post.withdraw(reason, clock.instant());
        posts.flush();
        gone.fire(new ContentGone(post.ref(), clock.instant()));
        publishing.tellSeries(post);
    }

    /**
     * A post that the reader may see: a public one, or one's own draft.
     *
     * @throws DomainException {@code not-found}, or {@code gone} if it was withdrawn
     */
    public Post read(long number) {
        var post = posts.byNumber(number).orElseThrow(DomainException::notFound);
        if (!isDraft(post) || !current.isSignedIn() || !current.may(Action.READ_DRAFT, post)) {
            post.requirePublic();
        }
        return post;
    }

    private static boolean isDraft(Post post) {
        return post.getVisibility() == Visibility.DRAFT;
    }

    /** Others' drafts are not there at all, whoever asks. */
    private Post own(long number, Action action) {
        current.require(action);
        var post = posts.byNumber(number).orElseThrow(DomainException::notFound);
        if (isDraft(post) && !current.may(Action.READ_DRAFT, post)) {
            throw DomainException.notFound();
        }
        current.require(action, post);
        return post;
    }

    /** One's own post, for its editor. */
    public Post readOwn(long number) {
        return own(number, Action.READ_DRAFT);
    }

    /** The signed-in person's drafts, the newest first. */
    public List<Post> myDrafts() {
        return posts.draftsOf(current.id());
    }

    /** The signed-in person's drafts and public posts with numbers after this one, in their order. */
    public List<Post> written(long after, int most) {
        return posts.writtenBy(current.id(), after, most);
    }

    /** Whether a text of that origin was brought in before. */
    public boolean wasBroughtIn(String origin) {
        return posts.hasOrigin(origin);
    }
}
