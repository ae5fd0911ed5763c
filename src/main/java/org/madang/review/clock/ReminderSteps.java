package org.madang.review.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.review.calendar.WorkingCalendar;
import org.madang.shared.ClockProducer;
import org.madang.shared.Settings;

/** The transactions in which reminders are sent: what is noted as said and the mail go together or not at all. */
@ApplicationScoped
@Transactional
public class ReminderSteps {

    private static final int WEEK = 7;
    private static final int DAYS = 3;

    @Inject
    ReminderRepository reminders;

    @Inject
    WorkingCalendar calendar;

    @Inject
    MailOutbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether anything can be said at all. */
    boolean canSend() {
        return outbox.isOn();
    }

    /** What is to be said today; nothing while nobody works. */
    public List<Reminder> missing() {
        var today = LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
        return calendar.isWorkingDay(today)
                ? reminders.missing(today, calendar.after(today, DAYS), calendar.after(today, WEEK))
                : List.of();
    }

    /** Says it, unless it was said meanwhile. */
    public void send(Reminder reminder) {
        if (!reminders.claim(reminder, clock.instant())) {
            return;
        }
        var words = Map.of(
                "number", String.valueOf(reminder.number()),
                "title", reminder.title(),
                "day", reminder.due().toString(),
                "link", settings.baseUrl() + "/desk/" + reminder.number());
        var today = LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
        for (var recipient : reminders.recipients(reminder, today)) {
            outbox.send(new Letter(
                    recipient.email(), recipient.language(), reminder.stage().letter(), words));
        }
    }
}
