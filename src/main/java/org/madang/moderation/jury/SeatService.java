package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentRepository;
import org.madang.content.Standing;
import org.madang.moderation.FlagReason;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

/** What jurors do, and what everybody can look up about juries. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class SeatService {

    @Inject
    JuryRepository juries;

    @Inject
    JuryService service;

    @Inject
    JuryDraw draw;

    @Inject
    ContentRepository contents;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * The signed-in person's invitation.
     *
     * @throws DomainException {@code not-found} without one: nobody learns who else was drawn
     */
    public Juror mine(long number) {
        var person = current.require(Action.SIT_ON_JURY).id();
        return juries.invited(read(number).getId(), person).orElseThrow(DomainException::notFound);
    }

    /** Juries that wait for the signed-in person; none for a visitor. */
    public List<Jury> waiting() {
        var person = current.orNull();
        return person == null ? List.of() : juries.waitingFor(person.id(), clock.instant());
    }

    /**
     * The signed-in person takes a seat.
     *
     * @throws DomainException {@code not-found}, {@code jury-over}, {@code jury-full}
     */
    public void accept(long number) {
        var seat = seat(number);
        var jury = seat.jury();
        boolean full =
                juries.invited(jury.getId()).stream().filter(Juror::isSeated).count() >= Draw.SEATS;
        if (full && !seat.juror().isSeated()) {
            throw DomainException.conflict("jury-full");
        }
        seat.juror().accept(clock.instant());
    }

    /** The signed-in person turns the invitation down, or gives the seat back before voting. */
    public void decline(long number) {
        seat(number).juror().decline(clock.instant());
    }

    /**
     * The signed-in juror's verdict; it stays.
     *
     * @param rule a reason of flags, or {@link Verdict#NONE}
     * @throws DomainException {@code not-found}, {@code jury-over}, {@code not-seated}, {@code voted-already}
     */
    public void vote(long number, @Nullable String rule) {
        boolean known = Verdict.NONE.equals(rule) || FlagReason.of(rule).isPresent();
        if (!known) {
            throw DomainException.invalid("rule", "unknown-reason");
        }
        var seat = seat(number);
        var now = clock.instant();
        seat.juror().vote(Objects.requireNonNull(rule), now);
        juries.flush();
        service.decideIfCertain(seat.jury(), now);
    }

    private record Seat(Jury jury, Juror juror) {}

    private Seat seat(long number) {
        var person = current.require(Action.SIT_ON_JURY).id();
        var jury = juries.lock(read(number).getId()).orElseThrow(DomainException::notFound);
        var juror = juries.invited(jury.getId(), person).orElseThrow(DomainException::notFound);
        jury.requireAtWork(clock.instant());
        return new Seat(jury, juror);
    }

    /** A jury by number, as anybody may see it. */
    public Jury read(long number) {
        return juries.byNumber(number).orElseThrow(DomainException::notFound);
    }

    /**
     * The wording in question as jurors may see it: without what the law hides, and nothing once its author took it
     * back.
     */
    public String words(Jury jury) {
        var content = contents.find(jury.getContentId())
                .filter(text -> text.isPublic() && !text.getStanding().isHidden());
        if (content.isEmpty()) {
            return "";
        }
        boolean masked = content.get().getStanding() == Standing.PERSONAL_DATA_MASK;
        return masked ? content.get().wordsHtml() : jury.getBodyHtml();
    }

    /** The jury that is at work on a text, or about to be drawn, samples apart. */
    public Optional<Jury> atWorkOn(UUID content) {
        return juries.on(content).stream()
                .filter(jury -> !jury.isDecided() && !jury.isSample())
                .findFirst();
    }

    /** The last jury that decided about a text, samples apart. */
    public Optional<Jury> lastOn(UUID content) {
        return juries.on(content).stream()
                .filter(jury -> jury.isDecided() && !jury.isSample())
                .findFirst();
    }

    /** All juries, the newest first. */
    public Page<Jury> list(PageRequest request) {
        return juries.all(request);
    }

    /** How the votes of a jury that is over were spread, by reason or {@link Verdict#NONE}; empty before. */
    public Map<String, Long> tally(Jury jury) {
        Map<String, Long> tally = new TreeMap<>();
        if (jury.isDecided()) {
            juries.invited(jury.getId()).stream()
                    .map(Juror::getVerdict)
                    .filter(Objects::nonNull)
                    .forEach(rule -> tally.merge(rule, 1L, Long::sum));
        }
        return tally;
    }

    /**
     * All that the draw rests on.
     *
     * @throws DomainException {@code not-drawn} before the draw
     */
    public DrawSheet sheet(long number) {
        var jury = read(number);
        if (!jury.isDrawn()) {
            throw DomainException.conflict("not-drawn");
        }
        return draw.sheet(jury);
    }
}
