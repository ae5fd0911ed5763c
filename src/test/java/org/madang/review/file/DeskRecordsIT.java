package org.madang.review.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.commitment.CommitmentService;
import org.madang.insight.MonthlyReport;
import org.madang.insight.ResidentsService;
import org.madang.open311.RequestService;
import org.madang.people.PeopleService;
import org.madang.proposal.Proposal;
import org.madang.proposal.course.ProposalCourse;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.review.ReviewService;
import org.madang.review.answering.AnswerFileService;
import org.madang.review.answering.DraftService;
import org.madang.review.answering.EchoService;
import org.madang.review.answering.RevisionService;
import org.madang.review.answering.TemplateService;
import org.madang.review.bulk.BulkChange;
import org.madang.review.bulk.BulkService;
import org.madang.review.calendar.CalendarService;
import org.madang.review.calendar.DayKind;
import org.madang.review.clock.ClockService;
import org.madang.review.department.DepartmentService;
import org.madang.review.department.StandInService;
import org.madang.review.routing.PositionService;
import org.madang.review.routing.Stance;
import org.madang.review.routing.TransferService;
import org.madang.review.tagging.TagService;
import org.madang.shared.ClockProducer;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

/** Everything that staff can change at the desk, each time with the line that auditors read: what was before and after. */
@ExtendWith(ArquillianExtension.class)
class DeskRecordsIT {

    private static final String OFFICE = "archive";
    private static final String LED_OFFICE = "registry";
    private static final String NOTHING = "";
    private static final AnswerText ADOPTED = AnswerText.of(Decision.ADOPTED, "합니다.", "조례", "1억 원", "내년");
    private static final AnswerText MORE = AnswerText.of(Decision.ADOPTED, "더 합니다.", "조례", "1억 원", "내년");

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    ReviewService reviews;

    @Inject
    ClockService clocks;

    @Inject
    TransferService transfers;

    @Inject
    PositionService positions;

    @Inject
    DraftService drafts;

    @Inject
    RevisionService revisions;

    @Inject
    EchoService echoes;

    @Inject
    AnswerFileService files;

    @Inject
    TemplateService templates;

    @Inject
    TagService tags;

    @Inject
    BulkService bulk;

    @Inject
    DepartmentService departments;

    @Inject
    StandInService standIns;

    @Inject
    CalendarService calendar;

    @Inject
    CommitmentService commitments;

    @Inject
    ProposalCourse course;

    @Inject
    RequestService complaints;

    @Inject
    ResidentsService residents;

    @Inject
    MonthlyReport papers;

    @Inject
    PeopleService people;

    @Inject
    CaseFile file;

    @PersistenceContext
    EntityManager em;

    private final Set<DeskAction> seen = EnumSet.noneOf(DeskAction.class);

    @Test
    void everyWriteLeavesWhatWasBeforeAndAfter() {
        routes();
        answers();
        revises();
        follows();
        sets();
        looks();

        assertThat(seen).as("nothing that staff do is left out").isEqualTo(EnumSet.allOf(DeskAction.class));
    }

    private void routes() {
        var number = given.openProposal().getNumber();
        var office = given.staffOf(OFFICE);
        var other = given.staffOf(LED_OFFICE);
        given.signedIn(office);
        leaves(DeskAction.ASSIGNED, NOTHING, OFFICE + " / – / 20.*", () -> reviews.assign(number, OFFICE, null, null));
        tags.set("rec-zero", "영", "Zero", "뜻", null);
        leaves(DeskAction.TAGGED, NOTHING, "rec-zero", () -> reviews.tag(number, List.of("rec-zero")));
        leaves(DeskAction.NOTED, NOTHING, "둘러봄", () -> file.note(number, "둘러봄"));
        leaves(DeskAction.CLOCK_STOPPED, "20.*", "견적", () -> clocks.stop(number, "견적"));
        leaves(DeskAction.CLOCK_STARTED, "견적", "20.*", () -> clocks.start(number));
        leaves(DeskAction.REVISION_ASKED, "20.*", "어디인지", () -> clocks.askForRevision(number, "어디인지"));
        clocks.start(number);
        leaves(
                DeskAction.POSITION_ASKED,
                NOTHING,
                LED_OFFICE + ": 되나요",
                () -> positions.ask(number, LED_OFFICE, "되나요"));
        given.signedIn(other);
        leaves(DeskAction.POSITION_GIVEN, NOTHING, "AGREES .*", () -> positions.give(number, Stance.AGREES, "됩니다"));
        leaves(
                DeskAction.POSITION_GIVEN,
                "AGREES .*",
                "DISAGREES .*",
                () -> positions.give(number, Stance.DISAGREES, "아니요"));
        given.signedIn(office);
        leaves(
                DeskAction.TRANSFER_ASKED,
                OFFICE,
                LED_OFFICE + ": 그쪽 일",
                () -> transfers.ask(number, LED_OFFICE, "그쪽 일"));
        var asked = transfers.of(idOf(number)).get(0).getId();
        given.signedIn(other);
        leaves(
                DeskAction.TRANSFER_REFUSED,
                OFFICE,
                LED_OFFICE + ": 아닙니다",
                () -> transfers.refuse(number, asked, "아닙니다"));
        var third = given.staffOf("third");
        given.signedIn(office);
        var again = transfers.ask(number, "third", "그럼 그쪽").getId();
        given.signedIn(third);
        leaves(DeskAction.TRANSFER_ACCEPTED, OFFICE, "third", () -> transfers.accept(number, again));
        undoes(office);
    }

    private void undoes(Person office) {
        var number = given.openProposal().getNumber();
        given.signedIn(office);
        var batch = bulk.apply(List.of(number), new BulkChange(null, OFFICE));
        leaves(DeskAction.UNDONE, OFFICE + " / .*", NOTHING, () -> bulk.undo(batch, null));
    }

    private UUID idOf(long number) {
        return (UUID) em.createNativeQuery("select id from content where kind = 'PROPOSAL' and number = ?1")
                .setParameter(1, number)
                .getSingleResult();
    }

    private void answers() {
        var proposal = given.openProposal();
        var number = proposal.getNumber();
        var officer = given.staffOf(LED_OFFICE);
        var head = given.headOf(LED_OFFICE);
        given.signedIn(officer);
        reviews.assign(number, LED_OFFICE, null, null);
        leaves(DeskAction.ANSWER_DRAFTED, NOTHING, "ADOPTED: 합니다.", () -> drafts.save(number, ADOPTED, null));
        leaves(DeskAction.ANSWER_DRAFTED, "합니다.", "ADOPTED: 더 합니다.", () -> drafts.save(number, MORE, null));
        leaves(DeskAction.ANSWER_SUBMITTED, "DRAFT", "SUBMITTED", () -> drafts.submit(number, ADOPTED, null));
        given.signedIn(head);
        leaves(DeskAction.ANSWER_RETURNED, "SUBMITTED", "DRAFT 예산은", () -> drafts.giveBack(number, "예산은"));
        given.signedIn(officer);
        var paper = papers.of(YearMonth.of(2026, 10), Locale.KOREAN);
        leaves(
                DeskAction.FILE_ADDED,
                NOTHING,
                "달.pdf",
                () -> files.add(number, "달.pdf", new ByteArrayInputStream(paper)));
        var kept = files.beside(proposal.getId()).get(0).id();
        leaves(DeskAction.FILE_REMOVED, "달.pdf", NOTHING, () -> files.remove(number, kept));
        drafts.submit(number, ADOPTED, null);
        given.signedIn(head);
        leaves(DeskAction.ANSWER_APPROVED, "SUBMITTED", "APPROVED 20.*Z", () -> drafts.approve(number, null));
        assertThat(last(2)).anyMatch(row -> row[0].equals("ANSWERED") && row[2].equals("ADOPTED: 합니다."));
        seen.add(DeskAction.ANSWERED);
    }

    private void revises() {
        var proposal = given.openProposal();
        var number = proposal.getNumber();
        var officer = given.staffOf(OFFICE);
        answered(proposal, officer);
        leaves(DeskAction.ANSWER_REVISED, "합니다.", "더 합니다.", () -> revisions.revise(number, MORE, "더"));
        given.signedIn(given.person(proposal.getAuthor().getId()));
        echoes.askBack(number, "언제요");
        given.signedIn(officer);
        leaves(DeskAction.ASKED_BACK_ANSWERED, "언제요", "삼월입니다", () -> echoes.reply(number, "삼월입니다"));
    }

    private void answered(Proposal proposal, Person officer) {
        given.signedIn(officer);
        reviews.assign(proposal.getNumber(), OFFICE, null, null);
        reviews.answer(proposal.getNumber(), ADOPTED);
    }

    private void follows() {
        var other = given.openProposal().getNumber();
        var proposal = given.openProposal();
        var number = proposal.getNumber();
        answered(proposal, given.staffOf(OFFICE));
        var end = LocalDate.of(2027, 3, 31);
        leaves(
                DeskAction.COMMITTED,
                "– · 1억 원 · 내년",
                "2027-03-31 · 2억 · 등을 세움",
                () -> commitments.plan(number, "등을 세움", "2억", end, null));
        leaves(DeskAction.COMMITTED, NOTHING, "2027-03-31 설계", () -> commitments.addMilestone(number, "설계", end));
        var milestone = commitments
                .of(proposal.getId())
                .orElseThrow()
                .milestones()
                .get(0)
                .getId();
        leaves(DeskAction.PROGRESS, "2027-03-31 설계", "20.* 설계", () -> commitments.reach(number, milestone));
        leaves(DeskAction.COMMITTED, "2027-03-31 설계", NOTHING, () -> commitments.removeMilestone(number, milestone));
        leaves(DeskAction.PROGRESS, "0%", "40% 팠다", () -> commitments.report(number, 40L, "팠다"));
        leaves(DeskAction.COURSE_TAKEN, "ADOPTED", "IN_PROGRESS 시작", () -> course.start(number, "시작"));
        leaves(DeskAction.COURSE_TAKEN, "IN_PROGRESS", "DONE 다 했음", () -> course.finish(number, "다 했음"));
        reviews.assign(other, OFFICE, null, null);
        var service = complaints.services().get(0).code();
        leaves(DeskAction.FORWARDED, NOTHING, service + ": 민원입니다", () -> complaints.handOn(other, service, "민원입니다"));
    }

    private void sets() {
        var admin = given.admin();
        given.signedIn(given.staffOf(OFFICE));
        leaves(DeskAction.TAG_SET, NOTHING, "rec-one / 하나 / – / 뜻", () -> tags.set("rec-one", "하나", "One", "뜻", null));
        leaves(DeskAction.TAG_SET, ".* / 뜻", ".* / 다른 뜻", () -> tags.set("rec-one", "하나", "One", "다른 뜻", null));
        tags.set("rec-two", "둘", "Two", "뜻", null);
        leaves(DeskAction.TAG_MERGED, "rec-two / .*", "rec-one: 0", () -> tags.merge("rec-two", "rec-one"));
        leaves(DeskAction.TAG_RETIRED, "rec-one / .*", "rec-one / .* / retired", () -> tags.retire("rec-one"));
        given.signedIn(admin);
        var day = LocalDate.now(ClockProducer.CITY_ZONE).plusDays(200);
        leaves(
                DeskAction.DAY_SET,
                day + ".*",
                day + " MORNING 축제 전날",
                () -> calendar.set(day, DayKind.MORNING, "축제 전날", "Eve"));
        leaves(
                DeskAction.DAY_SET,
                day + " MORNING 축제 전날",
                day + " CLOSED 축제",
                () -> calendar.set(day, DayKind.CLOSED, "축제", "Festival"));
        leaves(DeskAction.DAY_CLEARED, day + " CLOSED 축제", day + ".*", () -> calendar.clear(day));
        given.staffOf("autonomy");
        leaves(DeskAction.DEPARTMENT_SET, OFFICE, "registry / archive", () -> departments.place(OFFICE, LED_OFFICE));
        departments.place(OFFICE, null);
        leaves(
                DeskAction.DEPARTMENT_SET,
                "head office .*",
                "head office autonomy",
                () -> departments.appointHeadOffice("autonomy"));
        leaves(DeskAction.TEMPLATE_SET, NOTHING, OFFICE + " ADOPTED: 합니다.", () -> templates.set(OFFICE, ADOPTED));
        leaves(
                DeskAction.TEMPLATE_SET,
                OFFICE + " ADOPTED: 합니다.",
                NOTHING,
                () -> templates.set(OFFICE, AnswerText.of(Decision.ADOPTED, "", "", "", "")));
        standsIn();
        countsResidents();
    }

    private void standsIn() {
        var away = given.staffOf(OFFICE).getHandle();
        var present = given.staffOf(LED_OFFICE).getHandle();
        var today = LocalDate.now(ClockProducer.CITY_ZONE);
        given.signedIn(given.admin());
        leaves(
                DeskAction.STAND_IN_SET,
                NOTHING,
                away + " → " + present + " .*",
                () -> standIns.set(away, present, today, today));
        var id = (UUID) em.createNativeQuery(
                        "select s.id from stand_in s join person p on p.id = s.away_id where p.handle = ?1")
                .setParameter(1, away)
                .getSingleResult();
        leaves(DeskAction.STAND_IN_ENDED, ".*" + away + ".*", NOTHING, () -> standIns.end(id));
    }

    private void countsResidents() {
        var place = (String)
                em.createNativeQuery("select min(slug) from neighbourhood").getSingleResult();
        var before = residents.all().get(place);
        leaves(DeskAction.RESIDENTS_SET, place + " " + before, place + " 1234", () -> residents.set(place, 1_234));
        residents.set(place, before);
    }

    private void looks() {
        var somebody = given.resident().getHandle();
        given.signedIn(given.admin());
        leaves(DeskAction.PERSON_LOOKED_AT, NOTHING, "@" + somebody, () -> people.read(somebody));
    }

    /** @param before a pattern for the whole of what was before; empty where nothing was */
    private void leaves(DeskAction action, String before, String after, Runnable step) {
        var count = count();

        step.run();

        assertThat(count()).as("lines about " + action).isGreaterThan(count);
        assertThat(last((int) (count() - count))).as(action.name()).anySatisfy(row -> {
            assertThat(row[0]).isEqualTo(action.name());
            assertThat((String) row[1]).matches(before);
            assertThat((String) row[2]).matches(after);
        });
        seen.add(action);
    }

    private long count() {
        return ((Number)
                        em.createNativeQuery("select count(*) from desk_record").getSingleResult())
                .longValue();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> last(int lines) {
        return em.createNativeQuery("select action, before_text, after_text from desk_record order by id desc")
                .setMaxResults(lines)
                .getResultList();
    }
}
