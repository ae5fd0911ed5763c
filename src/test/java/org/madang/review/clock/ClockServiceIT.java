package org.madang.review.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.Refusals.assertField;
import static org.madang.testing.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.review.ReviewService;
import org.madang.review.calendar.CalendarService;
import org.madang.review.calendar.DayKind;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

@ExtendWith(ArquillianExtension.class)
class ClockServiceIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    ReviewService reviews;

    @Inject
    ProposalService proposals;

    @Inject
    ClockService clocks;

    @Inject
    CalendarService calendar;

    @Inject
    ReminderSteps reminders;

    @Inject
    MovableClock time;

    @AfterEach
    void backToTheRealTime() {
        time.reset();
    }

    @Test
    void aDayInThePastOrOnAHolidayIsRefused() {
        var number = given.openProposal().getNumber();
        given.signedIn(given.staffOf("parks"));

        assertField("due", () -> reviews.assign(number, "parks", null, LocalDate.of(2020, 1, 2)));
        assertField("due", () -> reviews.assign(number, "parks", null, LocalDate.of(2099, 12, 25)));
        assertField("department", () -> reviews.assign(number, "nowhere", null, null));
        assertField("officer", () -> reviews.assign(number, "parks", "nobody", null));
        assertField("tags", () -> reviews.tag(number, List.of("never-heard-of")));
    }

    @Test
    void aClockThatStandsKeepsTheDaysThatWereLeft() {
        var number = given.openProposal().getNumber();
        var parks = given.staffOf("parks");
        given.signedIn(parks);
        reviews.assign(number, "parks", null, null);
        int left = reviews.dueInWorkingDays(proposals.read(number).getDueOn());
        given.signedIn(given.staffOf("transport"));
        assertRefused("not-your-department", () -> clocks.stop(number, "현장 확인"));
        given.signedIn(parks);
        assertField("reason", () -> clocks.stop(number, " "));

        clocks.stop(number, "현장 확인");
        assertRefused("clock-stands", () -> clocks.stop(number, "다시"));
        assertThat(proposals.read(number).getDueOn()).isNull();
        time.forward(Duration.ofDays(60));
        clocks.start(number);

        assertThat(reviews.dueInWorkingDays(proposals.read(number).getDueOn())).isEqualTo(left);
        time.forward(Duration.ofDays(90));
        assertRefused("already-late", () -> clocks.stop(number, "늦었으니"));
    }

    @Test
    void theAuthorsRevisionStartsTheClockAgain() {
        var proposal = given.openProposal();
        var number = proposal.getNumber();
        var author = given.person(proposal.getAuthor().getId());
        var parks = given.staffOf("parks");
        given.signedIn(parks);
        reviews.assign(number, "parks", null, null);
        clocks.askForRevision(number, "어디인지 적어 주세요.");
        assertThat(proposals.read(number).getStatus()).isEqualTo(ProposalStatus.REVISION_ASKED);

        given.signedIn(author);
        proposals.edit(number, Given.proposalText("느티천 산책로에 등을"), null);

        assertThat(proposals.read(number).getStatus()).isEqualTo(ProposalStatus.UNDER_REVIEW);
        assertThat(proposals.read(number).getDueOn()).isNotNull();
        time.forward(Duration.ofDays(14));
        given.signedIn(parks);
        assertRefused("too-late-to-ask", () -> clocks.askForRevision(number, "한 번 더"));
    }

    @Test
    void aNewHolidayMovesTheDaysThatFallOnIt() {
        var number = given.openProposal().getNumber();
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        var due = proposals.read(number).getDueOn();
        assertRefused("not-allowed", () -> calendar.set(due, DayKind.CLOSED, "시민의 날", "Citizens' day"));

        given.signedIn(given.admin());
        calendar.set(due, DayKind.CLOSED, "시민의 날", "Citizens' day");
        clocks.recalculate();
        var moved = proposals.read(number).getDueOn();
        calendar.clear(due);
        clocks.recalculate();

        assertThat(moved).isAfter(due);
        assertThat(proposals.read(number).getDueOn()).isEqualTo(due);
    }

    @Test
    void eachReminderIsSaidOnce() {
        var number = given.openProposal().getNumber();
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        List<Reminder.Stage> said = new ArrayList<>();

        for (int day = 0; day < 45; day++) {
            time.forward(Duration.ofDays(1));
            for (int again = 0; again < 2; again++) {
                reminders.missing().stream().filter(r -> r.number() == number).forEach(reminder -> {
                    said.add(reminder.stage());
                    reminders.send(reminder);
                    reminders.send(reminder);
                });
            }
        }

        assertThat(said).containsExactly(Reminder.Stage.WEEK, Reminder.Stage.DAYS, Reminder.Stage.LATE);
    }
}
