package org.madang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.insight.InsightService;
import org.madang.insight.InsightTable;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.ProposalStep;
import org.madang.proposal.StepAction;
import org.madang.review.answering.DraftService;
import org.madang.review.answering.EchoService;
import org.madang.review.answering.Helpful;
import org.madang.review.bulk.BulkChange;
import org.madang.review.bulk.BulkRow;
import org.madang.review.bulk.BulkService;
import org.madang.review.calendar.CalendarService;
import org.madang.review.calendar.DayKind;
import org.madang.review.clock.ClockService;
import org.madang.review.clock.Reminder;
import org.madang.review.clock.ReminderSteps;
import org.madang.review.department.DepartmentService;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.review.file.DeskRecordRow;
import org.madang.review.file.RecordFilter;
import org.madang.review.routing.PositionService;
import org.madang.review.routing.Stance;
import org.madang.review.routing.TransferService;
import org.madang.review.tagging.TagService;
import org.madang.shared.DomainException;
import org.madang.shared.Named;
import org.madang.shared.PageRequest;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;
import org.madang.vote.SupportService;

@ExtendWith(ArquillianExtension.class)
class ReviewServiceIT {

    private static final AnswerText ADOPTED =
            AnswerText.of(Decision.ADOPTED, "등을 설치하겠습니다.", "조례", "1억 원", "2027년 3월까지");

    private static final AnswerText ADOPTED_WITHOUT_SCHEDULE =
            AnswerText.of(Decision.ADOPTED, "등을 설치하겠습니다.", "조례", "1억 원", "");

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
    SupportService supports;

    @Inject
    ClockService clocks;

    @Inject
    CalendarService calendar;

    @Inject
    ReminderSteps reminders;

    @Inject
    TransferService transfers;

    @Inject
    PositionService positions;

    @Inject
    DepartmentService departments;

    @Inject
    DraftService drafts;

    @Inject
    EchoService echoes;

    @Inject
    BulkService bulk;

    @Inject
    TagService tagging;

    @Inject
    InsightService insight;

    @Inject
    CaseFile file;

    @Inject
    MovableClock time;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    @Test
    void aProposalGoesFromSupportToThePublicAnswer() {
        var number = given.openProposal().getNumber();
        given.signedIn(given.resident());
        assertThat(supports.support(number).supports()).isEqualTo(1);
        assertThat(supports.support(number).supports()).isEqualTo(1);

        given.signedIn(given.staffOf("parks"));
        reviews.addTags(Map.of(new Named("lighting", "조명", "Lighting"), "빛"));
        reviews.tag(number, List.of("lighting"));
        reviews.assign(number, "parks", null, null);
        reviews.answer(number, ADOPTED);

        given.nobodySignedIn();
        var proposal = proposals.read(number);
        assertThat(proposal.getStatus()).isEqualTo(ProposalStatus.ADOPTED);
        assertThat(proposal.getDueOn()).isNotNull();
        assertThat(reviews.tagsOf(proposal.getId())).containsExactly("lighting");
        assertThat(reviews.answers(proposal.getId()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.getTextHtml()).contains("설치하겠습니다"));
        assertThat(proposals.steps(proposal.getId()))
                .extracting(ProposalStep::getAction)
                .containsExactly(StepAction.SUBMITTED, StepAction.TAGGED, StepAction.ASSIGNED, StepAction.ANSWERED);
    }

    @Test
    void onlyStaffOfTheDepartmentThatHasItAnswers() {
        var number = given.openProposal().getNumber();
        assertRefused("not-allowed", () -> reviews.assign(number, "parks", null, null));

        given.signedIn(given.staffOf("parks"));
        assertRefused("impossible-step", () -> reviews.answer(number, ADOPTED));
        reviews.assign(number, "parks", null, null);
        given.signedIn(given.staffOf("transport"));
        assertRefused("not-your-department", () -> reviews.answer(number, ADOPTED));
        given.signedIn(given.resident());
        assertRefused("not-allowed", () -> reviews.answer(number, ADOPTED));

        assertThat(proposals.read(number).getStatus()).isEqualTo(ProposalStatus.UNDER_REVIEW);
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
    void anAdoptedProposalNeedsASchedule() {
        var number = given.openProposal().getNumber();
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);

        assertField("schedule", () -> reviews.answer(number, AnswerText.of(Decision.ADOPTED, "합니다.", "조례", "", "")));
        assertField("text", () -> reviews.answer(number, AnswerText.of(Decision.NOT_ADOPTED, " ", "", "", "")));
    }

    @Test
    void theDeskShowsWhatWaitsAndForHowLong() {
        var number = given.openProposal().getNumber();
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);

        var row = reviews.desk(DeskFilter.OPEN, PageRequest.first(100)).items().stream()
                .filter(r -> r.number() == number)
                .findFirst()
                .orElseThrow();

        assertThat(row.department()).isEqualTo("parks");
        assertThat(row.overdue()).isFalse();
        assertThat(row.dueInWorkingDays()).isBetween(15, 24);
        given.signedIn(given.resident());
        assertRefused("not-allowed", () -> reviews.desk(DeskFilter.OPEN, PageRequest.first(20)));
    }

    @Test
    void supportIsRefusedInEveryCaseTheRulesName() {
        var proposal = given.openProposal();
        var number = proposal.getNumber();
        assertRefused("own-proposal", () -> supports.support(number));
        given.signedIn(given.newcomer());
        assertRefused("verification-required", () -> supports.support(number));
        given.nobodySignedIn();
        assertRefused("not-signed-in", () -> supports.support(number));
        given.signedIn(given.resident());
        assertRefused("not-found", () -> supports.support(987_654_321));

        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        reviews.answer(number, AnswerText.of(Decision.NOT_ADOPTED, "어렵습니다.", "조례", "", ""));
        given.signedIn(given.resident());
        assertRefused("support-closed", () -> supports.support(number));
        assertThat(supports.state(proposal.getId()).supports()).isZero();
    }

    @Test
    void theDatabaseRefusesASecondSupportOfAPerson() throws Exception {
        var proposal = given.openProposal();
        var person = given.signedIn(given.resident());
        supports.support(proposal.getNumber());

        transaction.begin();
        try {
            assertThatThrownBy(() -> em.createNativeQuery("insert into support values (?1, ?2, 1, now())")
                            .setParameter(1, proposal.getId())
                            .setParameter(2, person.getId())
                            .executeUpdate())
                    .hasStackTraceContaining("support_pkey");
        } finally {
            transaction.rollback();
        }
    }

    @AfterEach
    void backToTheRealTime() {
        time.reset();
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

    @Test
    void aTransferIsAcceptedByTheOtherSide() {
        var number = given.openProposal().getNumber();
        var transport = given.staffOf("transport");
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        var due = proposals.read(number).getDueOn();
        assertRefused("transfer-instead", () -> reviews.assign(number, "transport", null, null));
        assertField("to", () -> transfers.ask(number, "parks", "우리 일"));
        assertField("reason", () -> transfers.ask(number, "transport", ""));
        var transfer = transfers.ask(number, "transport", "버스 노선에 관한 일입니다.");
        assertRefused("transfer-waiting", () -> transfers.ask(number, "transport", "다시"));
        assertRefused("not-your-department", () -> transfers.accept(number, transfer.getId()));

        given.signedIn(transport);
        assertRefused("held-by-another-department", () -> reviews.assign(number, "transport", null, null));
        transfers.accept(number, transfer.getId());

        assertThat(proposals.read(number).getDepartment()).isEqualTo("transport");
        assertThat(proposals.read(number).getDueOn()).as("the clock runs on").isEqualTo(due);
        assertRefused("transfer-answered", () -> transfers.refuse(number, transfer.getId(), "아니요"));
    }

    @Test
    void afterTwoRefusalsTheHeadOfficeHasIt() {
        var number = given.openProposal().getNumber();
        var parks = given.staffOf("parks");
        var head = given.staffOf("autonomy");
        departments.bringInHeadOffice("autonomy");
        given.signedIn(parks);
        reviews.assign(number, "parks", null, null);
        for (var other : List.of("transport", "roads")) {
            var refusing = given.staffOf(other);
            given.signedIn(parks);
            var transfer = transfers.ask(number, other, "그 부서의 일입니다.");
            given.signedIn(refusing);
            transfers.refuse(number, transfer.getId(), "저희 일이 아닙니다.");
        }

        var proposal = proposals.read(number);
        assertThat(proposal.getDepartment()).isEqualTo("autonomy");
        assertThat(proposals.steps(proposal.getId()))
                .extracting(ProposalStep::getAction)
                .contains(StepAction.TO_HEAD_OFFICE);
        given.signedIn(head);
        reviews.assign(number, "roads", null, null);
        assertThat(proposals.read(number).getDepartment()).isEqualTo("roads");
    }

    @Test
    void severalDepartmentsSayWhereTheyStand() {
        var number = given.openProposal().getNumber();
        var transport = given.staffOf("transport");
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        assertField("department", () -> positions.ask(number, "parks", "우리?"));
        positions.ask(number, "transport", "버스가 다니나요?");
        assertField("department", () -> positions.ask(number, "transport", "또?"));
        assertRefused("not-asked", () -> positions.give(number, Stance.AGREES, "좋습니다."));

        given.signedIn(transport);
        positions.give(number, Stance.ON_CONDITION, "정류장을 옮긴다면 됩니다.");

        assertThat(positions.of(proposals.read(number).getId()))
                .singleElement()
                .satisfies(one -> assertThat(one.getStance()).isEqualTo(Stance.ON_CONDITION));
    }

    @Test
    void everyStepIsOnRecordWithWhatWasBefore() {
        var number = given.openProposal().getNumber();
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        file.note(number, "현장을 함께 보기로 함");
        assertRefused("not-allowed", () -> file.records(RecordFilter.about(number), PageRequest.first(20)));

        given.signedIn(given.admin());
        var records =
                file.records(RecordFilter.about(number), PageRequest.first(20)).items();

        assertThat(records).extracting(DeskRecordRow::action).containsExactly(DeskAction.NOTED, DeskAction.ASSIGNED);
        assertThat(records.get(1).before()).startsWith("null");
        assertThat(records.get(1).after()).startsWith("parks");
        given.signedIn(given.resident());
        assertRefused("not-allowed", () -> file.notes(number));
    }

    @Test
    void aSecondPersonApprovesWhatIsPublishedAtItsTime() {
        var number = given.openProposal().getNumber();
        var officer = given.staffOf("culture");
        var head = given.headOf("culture");
        given.signedIn(officer);
        reviews.assign(number, "culture", null, null);
        assertRefused("approval-needed", () -> reviews.answer(number, ADOPTED));
        assertField("schedule", () -> drafts.submit(number, ADOPTED_WITHOUT_SCHEDULE, null));
        drafts.submit(number, ADOPTED, null);
        assertRefused("own-draft", () -> drafts.approve(number, null));
        given.signedIn(given.staffOf("transport"));
        assertRefused("not-your-department", () -> drafts.approve(number, null));

        given.signedIn(head);
        drafts.giveBack(number, "예산을 더 적어 주세요.");
        assertRefused("not-put-up", () -> drafts.approve(number, null));
        given.signedIn(officer);
        assertRefused("out-of-date", () -> drafts.save(number, ADOPTED, 0));
        drafts.submit(number, ADOPTED, null);
        given.signedIn(head);
        assertField("publishAt", () -> drafts.approve(number, Instant.parse("2020-01-01T00:00:00Z")));
        drafts.approve(number, Instant.now().plus(Duration.ofHours(2)));

        assertThat(drafts.due()).isEmpty();
        given.nobodySignedIn();
        assertThat(reviews.answers(proposals.read(number).getId())).isEmpty();
        time.forward(Duration.ofHours(3));
        drafts.due().forEach(drafts::publishDue);
        assertThat(reviews.answers(proposals.read(number).getId()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.isApproved()).isTrue());
        assertThat(proposals.read(number).getStatus()).isEqualTo(ProposalStatus.ADOPTED);
    }

    @Test
    void theAuthorAsksBackOnceAndReadersRate() {
        var proposal = given.openProposal();
        var number = proposal.getNumber();
        var author = given.person(proposal.getAuthor().getId());
        var parks = given.staffOf("parks");
        given.signedIn(author);
        assertRefused("not-answered", () -> echoes.askBack(number, "언제요?"));
        given.signedIn(parks);
        reviews.assign(number, "parks", null, null);
        reviews.answer(number, ADOPTED);
        var answer = reviews.answers(proposal.getId()).get(0).getId();
        assertRefused("not-the-author", () -> echoes.askBack(number, "언제요?"));

        given.signedIn(author);
        echoes.askBack(number, "언제요?");
        assertRefused("asked-back-before", () -> echoes.askBack(number, "또요?"));
        given.signedIn(parks);
        echoes.reply(number, "삼월입니다.");
        assertRefused("not-asked-back", () -> echoes.reply(number, "사월입니다."));
        given.signedIn(given.resident());
        echoes.rate(number, Helpful.YES);
        echoes.rate(number, Helpful.PARTLY);

        assertThat(echoes.ratings(answer)).containsExactly(Map.entry(Helpful.PARTLY, 1L));
        assertThat(echoes.question(answer).orElseThrow().getReply()).isEqualTo("삼월입니다.");
        given.signedIn(given.newcomer());
        assertRefused("verification-required", () -> echoes.rate(number, Helpful.NO));
    }

    @Test
    void severalAtOnceAreShownThenDoneThenUndone() {
        var first = given.openProposal().getNumber();
        var second = given.openProposal().getNumber();
        var others = given.openProposal().getNumber();
        given.signedIn(given.staffOf("transport"));
        reviews.assign(others, "transport", null, null);
        given.signedIn(given.staffOf("parks"));
        reviews.addTags(Map.of(new Named("lighting", "조명", "Lighting"), "빛"));
        var all = List.of(first, second, others);
        assertField("tag", () -> bulk.preview(all, new BulkChange(null, null)));
        assertField("department", () -> bulk.preview(all, new BulkChange(null, "nowhere")));
        assertField("n", () -> bulk.preview(List.of(), new BulkChange("lighting", null)));

        var change = new BulkChange("lighting", "parks");
        assertThat(bulk.preview(all, change))
                .extracting(BulkRow::refusal)
                .containsExactly(null, null, "held-by-another-department");
        var batch = bulk.apply(all, change);

        assertThat(proposals.read(first).getDepartment()).isEqualTo("parks");
        assertThat(proposals.read(others).getDepartment()).isEqualTo("transport");
        assertThat(reviews.tagsOf(proposals.read(second).getId())).containsExactly("lighting");
        clocks.stop(second, "그사이 멈춤");
        assertThat(bulk.undo(batch, "lighting")).as("left as it is").isEqualTo(1);
        assertThat(proposals.read(first).getStatus()).isEqualTo(ProposalStatus.OPEN);
        assertThat(proposals.read(first).getDepartment()).isNull();
        assertThat(reviews.tagsOf(proposals.read(first).getId())).isEmpty();
        assertThat(proposals.read(second).getDepartment()).isEqualTo("parks");
        assertRefused("nothing-to-undo", () -> bulk.undo(batch, "lighting"));
    }

    @Test
    void theFiguresAreThoseOfTheRows() {
        given.staffOf("housing");
        var before = insight.lastYear("housing");
        insight.refresh();
        assertThat(insight.read(before).totals().submitted()).isZero();
        for (int i = 0; i < 5; i++) {
            var number = given.openProposal().getNumber();
            given.signedIn(given.staffOf("housing"));
            reviews.assign(number, "housing", null, null);
            if (i < 4) {
                reviews.answer(number, ADOPTED);
            }
        }

        insight.refresh();
        var figures = insight.read(before);

        assertThat(figures.totals().submitted()).isEqualTo(5);
        assertThat(figures.totals().answered()).isEqualTo(4);
        assertThat(figures.totals().answeredPercent()).isEqualTo(80);
        assertThat(figures.totals().inTimePercent()).as("fewer than five").isNull();
        assertThat(figures.offices()).singleElement().satisfies(office -> {
            assertThat(office.open()).isEqualTo(1);
            assertThat(office.medianDays()).isNull();
        });
        assertThat(InsightTable.DEPARTMENTS.csv(figures)).contains("housing,<5,,,1,0");
    }

    @Test
    void aTagIsMergedAndRetiredByWhoseItIs() {
        var number = given.openProposal().getNumber();
        var id = proposals.read(number).getId();
        given.signedIn(given.staffOf("parks"));
        assertField("slug", () -> tagging.set("큰 나무", "큰 나무", "Big trees", "나무", null));
        assertField("owner", () -> tagging.set("big-trees", "큰 나무", "Big trees", "나무", "nowhere"));
        tagging.set("big-trees", "큰 나무", "Big trees", "나무", "parks");
        tagging.set("trees", "나무", "Trees", "나무 모두", null);
        reviews.tag(number, List.of("big-trees"));
        given.signedIn(given.staffOf("transport"));
        assertRefused("not-your-department", () -> tagging.merge("big-trees", "trees"));

        given.signedIn(given.staffOf("parks"));
        assertField("into", () -> tagging.merge("big-trees", "big-trees"));
        assertField("into", () -> tagging.merge("big-trees", "nothing"));
        tagging.merge("big-trees", "trees");

        assertThat(reviews.tagsOf(id)).containsExactly("trees");
        assertThat(tagging.read("big-trees").mergedInto()).isEqualTo("trees");
        assertField("tags", () -> reviews.tag(number, List.of("big-trees")));
        assertRefused("tag-retired", () -> tagging.retire("big-trees"));
        tagging.retire("trees");
        reviews.tag(number, List.of("trees"));
        assertThat(tagging.proposals("trees", PageRequest.first(20)).items()).hasSize(1);
    }

    private static void assertField(String field, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.violations())
                .extracting(v -> v.field())
                .containsExactly(field));
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
