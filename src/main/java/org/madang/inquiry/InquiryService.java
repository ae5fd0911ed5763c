package org.madang.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Settings;
import org.madang.syndication.activitypub.CityVoice;
import org.madang.syndication.reply.CityAsked;
import org.madang.syndication.reply.ForeignReplyService;
import org.madang.syndication.reply.QuestionTakenBack;

/** Questions from other networks: they come in, staff answer or pass over them, everybody reads what was answered. */
@ApplicationScoped
@Transactional
public class InquiryService {

    /** How many working days the city has. */
    public static final int DAYS = 7;

    private static final int SHOWN = 50;

    @Inject
    InquiryRepository inquiries;

    @Inject
    WorkingCalendar calendar;

    @Inject
    CityVoice voice;

    @Inject
    CurrentPerson current;

    @Inject
    Event<InquiriesMoved> moved;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void asked(@Observes CityAsked asked) {
        var words = ForeignReplyService.words(asked.html());
        var known = inquiries.find(asked.network(), asked.remoteId());
        if (words.isBlank()) {
            return;
        }
        if (known.isPresent()) {
            known.get().reword(asked.sender().address(), words);
            return;
        }
        var due = calendar.after(today(), DAYS);
        inquiries.add(new Inquiry(inquiries.nextNumber(), asked, words, due, clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
    }

    void takenBack(@Observes QuestionTakenBack gone) {
        inquiries
                .find(gone.network(), gone.remoteId())
                .filter(inquiry -> inquiry.getAuthor().equals(gone.author()))
                .ifPresent(inquiry -> {
                    inquiry.forget();
                    moved.fire(new InquiriesMoved(inquiry.getNumber()));
                });
    }

    /** What waits for an answer, the next due first; 50 at most. */
    public List<Inquiry> waiting() {
        current.require(Action.CHECK_REPLIES);
        return inquiries.waiting(SHOWN);
    }

    /** How many working days are left for an answer; negative once it is late. */
    public int daysLeft(Inquiry inquiry) {
        var today = today();
        return inquiry.getDueOn().isBefore(today)
                ? -calendar.between(inquiry.getDueOn(), today)
                : calendar.between(today, inquiry.getDueOn());
    }

    /**
     * Answers, there and here.
     *
     * @throws DomainException {@code not-found}, {@code not-in-this-state}, {@code required}, {@code too-long}
     */
    public Inquiry answer(long number, @Nullable String words) {
        var officer = current.require(Action.CHECK_REPLIES);
        var inquiry = inquiries.lock(number).orElseThrow(DomainException::notFound);
        inquiry.answer(words, officer.department(), officer.id(), clock.instant());
        voice.answer(
                inquiry.getId(),
                inquiry.getAnswer(),
                settings.baseUrl() + "/questions/" + number,
                inquiry.getRemoteId(),
                inquiry.getAuthor(),
                inquiry.getHandle(),
                inquiry.getInbox());
        moved.fire(new InquiriesMoved(number));
        return inquiry;
    }

    /** Passes over what is no question to the city. */
    public void refuse(long number) {
        current.require(Action.CHECK_REPLIES);
        inquiries.lock(number).orElseThrow(DomainException::notFound).refuse();
    }

    /** What was answered, the newest answer first. */
    public Page<Inquiry> answered(PageRequest request) {
        return inquiries.answered(request);
    }

    /**
     * One that was answered.
     *
     * @throws DomainException {@code not-found}; {@code gone} once it is deleted there
     */
    public Inquiry read(long number) {
        var inquiry = inquiries.find(number).orElseThrow(DomainException::notFound);
        if (inquiry.getStatus() == InquiryStatus.GONE && inquiry.getAnsweredAt() != null) {
            throw new DomainException(DomainException.Kind.GONE, "gone");
        }
        if (!inquiry.isPublic()) {
            throw DomainException.notFound();
        }
        return inquiry;
    }
}
