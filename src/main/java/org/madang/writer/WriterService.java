package org.madang.writer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.PersonIntroduced;
import org.madang.account.Role;
import org.madang.content.TopicService;
import org.madang.shared.ClockProducer;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PlainText;

/** Becoming, being and ceasing to be a citizen writer. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class WriterService {

    /** The most topics a writer is appointed for. */
    public static final int MAX_BEATS = 3;

    /** The longest term, in years. */
    public static final int MAX_YEARS = 3;

    private static final int MOST_COHORTS = 999;

    /** How long an application is kept after it was decided. */
    public static final Duration APPLICATIONS_KEPT = Duration.ofDays(365);

    @Inject
    WriterRepository writers;

    @Inject
    AccountService accounts;

    @Inject
    TopicService topics;

    @Inject
    CurrentPerson current;

    @Inject
    CommandValidator validator;

    @Inject
    Event<PersonIntroduced> introduced;

    @Inject
    Clock clock;

    /**
     * The signed-in person asks to become a citizen writer.
     *
     * @throws DomainException {@code already-a-writer}, {@code applied-already}
     */
    public WriterApplication apply(ApplicationText text) {
        var person = current.require(Action.APPLY_AS_WRITER);
        validator.check(text);
        checkBeats(text.beats());
        if (writers.runningOf(person.id()).isPresent()) {
            throw DomainException.conflict("already-a-writer");
        }
        if (writers.newestOf(person.id()).filter(WriterApplication::isWaiting).isPresent()) {
            throw DomainException.conflict("applied-already");
        }
        var application = new WriterApplication(accounts.byId(person.id()), text, clock.instant());
        writers.add(application);
        return application;
    }

    private void checkBeats(List<String> beats) {
        if (beats.isEmpty()) {
            throw DomainException.invalid("beats", "required");
        }
        if (beats.size() > MAX_BEATS) {
            throw DomainException.invalid("beats", "too-many-beats", Map.of("max", MAX_BEATS));
        }
        if (beats.stream().anyMatch(beat -> topics.topic(beat).isEmpty())) {
            throw DomainException.invalid("beats", "unknown-topic");
        }
    }

    /** Takes one's own waiting application back; nothing happens without one. */
    public void withdraw() {
        var person = current.require(Action.USE_ACCOUNT);
        writers.newestOf(person.id())
                .filter(WriterApplication::isWaiting)
                .ifPresent(application -> application.withdraw(clock.instant()));
    }

    /** One's own newest application. */
    public Optional<WriterApplication> myApplication() {
        return writers.newestOf(current.require(Action.USE_ACCOUNT).id());
    }

    /** One's own running term. */
    public Optional<WriterTerm> myTerm() {
        return writers.runningOf(current.require(Action.USE_ACCOUNT).id());
    }

    /** The running term of somebody; public. */
    public Optional<WriterTerm> termOf(UUID person) {
        return writers.runningOf(person);
    }

    /** What a certificate says; public, so that anybody can check it. */
    public WriterTerm certificate(long number) {
        return writers.certificate(number).orElseThrow(DomainException::notFound);
    }

    /** All applications, the waiting ones first. */
    public Page<WriterApplication> applications(PageRequest request) {
        current.require(Action.DECIDE_APPLICATIONS);
        return writers.applications(request);
    }

    /** One application. */
    public WriterApplication application(UUID id) {
        current.require(Action.DECIDE_APPLICATIONS);
        return writers.application(id).orElseThrow(DomainException::notFound);
    }

    /**
     * Makes the applicant a citizen writer.
     *
     * @param endsOn the last day of the term
     */
    public WriterTerm appoint(UUID id, @Nullable Long cohort, @Nullable LocalDate endsOn) {
        var admin = current.require(Action.DECIDE_APPLICATIONS);
        var application = application(id);
        var now = clock.instant();
        if (cohort == null || cohort < 1 || cohort > MOST_COHORTS) {
            throw DomainException.invalid("cohort", "cohort-form");
        }
        if (endsOn == null) {
            throw DomainException.invalid("endsOn", "in-the-past");
        }
        checkEnd(endsOn, today(now));
        application.appoint(admin.id(), now);
        return begin(application.getPerson(), cohort.intValue(), application.getBeats(), endsOn, now);
    }

    private static void checkEnd(LocalDate endsOn, LocalDate today) {
        if (!endsOn.isAfter(today)) {
            throw DomainException.invalid("endsOn", "in-the-past");
        }
        if (endsOn.isAfter(today.plusYears(MAX_YEARS))) {
            throw DomainException.invalid("endsOn", "term-too-long", Map.of("max", MAX_YEARS));
        }
    }

    private WriterTerm begin(Person person, int cohort, List<String> beats, LocalDate endsOn, Instant now) {
        var term = new WriterTerm(writers.nextCertificate(), person, cohort, beats, endsOn, now);
        person.appointWriter(cohort);
        writers.add(term);
        introduced.fire(new PersonIntroduced(person.getId(), now));
        return term;
    }

    /** Brings in a term that began earlier. */
    public void bringIn(Person person, int cohort, List<String> beats, LocalDate endsOn, Instant began) {
        begin(person, cohort, beats, endsOn, began);
    }

    /** Declines, and says why. */
    public WriterApplication decline(UUID id, @Nullable String reason) {
        var admin = current.require(Action.DECIDE_APPLICATIONS);
        var words = PlainText.text(reason);
        if (words.isEmpty()) {
            throw DomainException.invalid("reason", "required");
        }
        if (words.length() > WriterApplication.MAX_REASON) {
            throw DomainException.invalid("reason", "too-long", Map.of("max", WriterApplication.MAX_REASON));
        }
        var application = application(id);
        application.decline(admin.id(), words, clock.instant());
        return application;
    }

    /** The signed-in writer resigns; the texts stay. */
    public void resign() {
        var person = current.require(Action.RESIGN_AS_WRITER);
        end(person.id(), WriterTerm.End.RESIGNED);
    }

    /** Ends somebody's term, if one runs, and the role with it. */
    public void end(UUID id, WriterTerm.End how) {
        writers.runningOf(id).ifPresent(term -> term.end(how, clock.instant()));
        accounts.byId(id).revoke(Role.WRITER);
        introduced.fire(new PersonIntroduced(id, clock.instant()));
    }

    /** Ends the terms whose last day has passed; how many. */
    public int endTerms() {
        var over = writers.over(today(clock.instant()));
        over.forEach(term -> end(term.getPerson().getId(), WriterTerm.End.EXPIRED));
        return over.size();
    }

    /** Forgets applications that were decided a year ago. */
    public int forgetOld() {
        return writers.forgetDecidedBefore(clock.instant().minus(APPLICATIONS_KEPT));
    }

    private static LocalDate today(Instant now) {
        return now.atZone(ClockProducer.CITY_ZONE).toLocalDate();
    }
}
