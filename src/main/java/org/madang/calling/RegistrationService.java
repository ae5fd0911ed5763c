package org.madang.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.PersonalRecords;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.calling.CallingLetters.Matter;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;

/** Readers register for what a post calls them to, and think better of it. Asking twice changes nothing. */
@ApplicationScoped
@Transactional
public class RegistrationService implements PersonalRecords {

    /** The longest note to the authors, in characters. */
    public static final int MAX_NOTE = 200;

    /** How long it is known who came, after it is over. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    CallingRepository callings;

    @Inject
    RegistrationRepository registrations;

    @Inject
    CallingLetters letters;

    @Inject
    PostService posts;

    @Inject
    CurrentPerson current;

    @Inject
    Turnstile turnstile;

    @Inject
    Event<CallingMoved> moved;

    @Inject
    Clock clock;

    /** A calling that readers see, with how the reader stands. */
    public CallingCard card(long number, CallingKind kind) {
        return card(shown(number, kind));
    }

    private CallingCard card(Calling calling) {
        var mine = current.isSignedIn()
                ? registrations.place(calling.getId(), current.id()).orElse(null)
                : null;
        return new CallingCard(calling, mine, calling.isOpen(clock.instant()));
    }

    private Calling shown(long number, CallingKind kind) {
        var post = posts.read(number);
        post.requirePublic();
        return callings.find(post.getId(), kind).orElseThrow(DomainException::notFound);
    }

    /**
     * Registers the signed-in person, with a seat if one is left; otherwise waiting for one.
     *
     * @param note a word to the authors; null for none
     * @throws DomainException {@code registration-closed}; {@code too-long} or {@code resident-number} at {@code note}
     */
    public CallingCard register(long number, CallingKind kind, @Nullable String note) {
        var person = current.require(Action.REGISTER).id();
        var words = checked(note);
        var calling = callings.locked(shown(number, kind));
        var now = clock.instant();
        if (!calling.isOpen(now)) {
            throw DomainException.conflict("registration-closed");
        }
        if (registrations.place(calling.getId(), person).isEmpty()) {
            turnstile.pass(Limited.REGISTER);
            registrations.add(calling.getId(), person, words, now, calling.free() > 0 ? now : null);
            tell(callings.post(calling));
        }
        return card(callings.counted(calling));
    }

    private static String checked(@Nullable String note) {
        var words = PlainText.line(note);
        if (words.length() > MAX_NOTE) {
            throw DomainException.invalid("note", "too-long", Map.of("max", MAX_NOTE));
        }
        PersonalData.refuseResidentNumbers(Map.of("note", words));
        return words;
    }

    /** The signed-in person does not come; whoever waits longest moves up and is told. */
    public CallingCard withdraw(long number, CallingKind kind) {
        var person = current.require(Action.WITHDRAW_REGISTRATION).id();
        var calling = callings.locked(shown(number, kind));
        if (registrations.remove(calling.getId(), person)) {
            var post = callings.post(calling);
            moveUp(callings.counted(calling), post);
            tell(post);
        }
        return card(callings.counted(calling));
    }

    /** Fills the seats that are free, unless it has begun; the caller holds the calling. */
    void moveUp(Calling calling, Post post) {
        var now = clock.instant();
        if (calling.getWaiting() > 0 && calling.free() > 0 && !calling.isBegun(now)) {
            letters.tell(registrations.moveUp(calling.getId(), calling.free(), now), Matter.MOVED_UP, calling, post);
        }
    }

    private void tell(Post post) {
        moved.fire(new CallingMoved(post.getId(), post.getNumber()));
    }

    /** What the signed-in person registered for and is not over, the next first. */
    public List<OwnRegistration> ahead() {
        return registrations.ahead(current.id(), clock.instant());
    }

    /** Forgets who came to what has been over for long. */
    void forgetPast() {
        registrations.forgetBefore(clock.instant().minus(KEPT));
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return registrations.copyFor(person);
    }

    /** Their seats go to those who wait. */
    @Override
    public void forget(UUID person, boolean withTexts) {
        for (var id : registrations.callingsOf(person)) {
            callings.byId(id).map(callings::locked).ifPresent(calling -> {
                registrations.remove(id, person);
                moveUp(callings.counted(calling), callings.post(calling));
                tell(callings.post(calling));
            });
        }
    }

    @Override
    public void handOver(UUID from, UUID to) {
        registrations.handOver(from, to);
        forget(from, false);
    }
}
