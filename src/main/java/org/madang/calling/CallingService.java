package org.madang.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.calling.CallingLetters.Matter;
import org.madang.content.ContentGone;
import org.madang.content.Kind;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.DomainException;

/** Authors let their posts call readers to something; readers see it. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class CallingService {

    @Inject
    CallingRepository callings;

    @Inject
    RegistrationRepository registrations;

    @Inject
    RegistrationService registering;

    @Inject
    CallingLetters letters;

    @Inject
    PostService posts;

    @Inject
    CurrentPerson current;

    @Inject
    Event<CallingMoved> moved;

    @Inject
    Clock clock;

    /** What a post calls to, with how the reader stands. */
    public List<CallingCard> of(Post post) {
        var all = callings.of(post.getId());
        var now = clock.instant();
        var mine = all.isEmpty() || !current.isSignedIn()
                ? Map.<UUID, Place>of()
                : registrations.places(
                        current.id(), all.stream().map(Calling::getId).toList());
        return all.stream()
                .map(calling -> new CallingCard(calling, mine.get(calling.getId()), calling.isOpen(now)))
                .toList();
    }

    /** What a post calls to, whoever asks. */
    public List<Calling> plain(Post post) {
        return callings.of(post.getId());
    }

    /** Brings along what a post called to where it was before, over or not; what makes no sense is left out. */
    public void bringIn(Post post, CallingKind kind, CallingPlan plan) {
        var now = clock.instant();
        var times = Stream.of(plan.startsAt(), plan.closesAt()).filter(Objects::nonNull);
        var asOf = times.map(at -> at.minusSeconds(1))
                .filter(at -> at.isBefore(now))
                .min(Instant::compareTo);
        try {
            callings.add(new Calling(post.getId(), kind, plan, asOf.orElse(now)));
        } catch (DomainException senseless) {
            return;
        }
        tell(post);
    }

    /** The calling of one's own post; empty if there is none of that kind. */
    public Optional<Calling> ofOwn(long number, CallingKind kind) {
        return callings.find(posts.readOwn(number).getId(), kind);
    }

    /**
     * Lets one's own post call to something, or to something else from now on. Whoever is registered is told of another
     * time or place, and moves up where there is more room.
     *
     * @throws DomainException with what {@link CallingPlan} refuses, or {@code seats-taken}
     */
    public Calling set(long number, CallingKind kind, CallingPlan plan) {
        var post = own(number);
        var now = clock.instant();
        var known = callings.find(post.getId(), kind);
        var calling = known.orElseGet(() -> new Calling(post.getId(), kind, plan, now));
        if (known.isEmpty()) {
            callings.add(calling);
        } else if (callings.locked(calling).change(plan, now)) {
            letters.tell(registrations.personsOf(calling.getId()), Matter.CHANGED, calling, post);
        }
        registering.moveUp(callings.counted(calling), post);
        tell(post);
        return calling;
    }

    /** Calls nobody any more; whoever is registered is told. */
    public void cancel(long number, CallingKind kind) {
        var post = own(number);
        end(callings.find(post.getId(), kind).orElseThrow(DomainException::notFound), post);
        tell(post);
    }

    private Post own(long number) {
        current.require(Action.EDIT_POST);
        var post = posts.readOwn(number);
        current.require(Action.EDIT_POST, post);
        return post;
    }

    private void end(Calling calling, Post post) {
        callings.locked(calling);
        if (!calling.isBegun(clock.instant())) {
            letters.tell(registrations.personsOf(calling.getId()), Matter.CANCELLED, calling, post);
        }
        callings.remove(calling);
    }

    private void tell(Post post) {
        moved.fire(new CallingMoved(post.getId(), post.getNumber()));
    }

    /** A post that is taken back calls nobody. */
    void gone(@Observes ContentGone event) {
        if (event.content().kind() == Kind.POST) {
            callings.of(event.content().id()).forEach(calling -> end(calling, callings.post(calling)));
        }
    }

    /**
     * Who is registered for one's own post's calling; nobody else is told.
     *
     * @throws DomainException {@code not-found} if the post has none of that kind
     */
    public List<Registered> people(long number, CallingKind kind) {
        return registrations.people(
                ofOwn(number, kind).orElseThrow(DomainException::notFound).getId());
    }
}
