package org.madang.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.Refusals.assertField;
import static org.madang.testing.Refusals.assertRefused;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.account.Person;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStep;
import org.madang.proposal.StepAction;
import org.madang.proposal.course.ProposalCourse;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.review.ReviewService;
import org.madang.shared.PageRequest;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;
import org.madang.vote.SupportService;

/** From an adopted proposal to what its supporters say once the city says that it is done. */
@ExtendWith(ArquillianExtension.class)
class CommitmentIT {

    private static final AnswerText ADOPTED =
            AnswerText.of(Decision.ADOPTED, "등을 설치하겠습니다.", "조례", "1억 원", "2027년 3월까지 설치");

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
    ProposalCourse course;

    @Inject
    SupportService supports;

    @Inject
    CommitmentService commitments;

    @Inject
    DoneQuestionService question;

    @Inject
    MovableClock time;

    @PersistenceContext
    EntityManager em;

    private Person officer;

    @AfterEach
    void backToTheRealTime() {
        time.reset();
    }

    private long adopted() {
        var number = given.openProposal().getNumber();
        officer = given.staffOf("parks");
        given.signedIn(officer);
        reviews.assign(number, "parks", null, null);
        reviews.answer(number, ADOPTED);
        return number;
    }

    @Test
    void whatIsAdoptedIsACommitmentFollowedInTheOpen() {
        var number = adopted();
        var id = proposals.read(number).getId();
        assertThat(commitments.of(id).orElseThrow().commitment().getPromise()).isEqualTo("2027년 3월까지 설치");
        assertThat(commitments.of(id).orElseThrow().commitment().getBudget()).isEqualTo("1억 원");
        var milestone = commitments.addMilestone(number, "설계를 마침", LocalDate.of(2027, 1, 31));
        assertField("milestone", () -> commitments.addMilestone(number, " ", LocalDate.of(2027, 1, 31)));
        assertField("dueOn", () -> commitments.addMilestone(number, "설계", null));
        commitments.plan(number, "등 열 개를 세운다", "1억 2천만 원", LocalDate.of(2027, 3, 31), null);
        assertRefused("out-of-date", () -> commitments.plan(number, "스무 개", "", null, 0));
        assertField("percent", () -> commitments.report(number, 101L, "다 했다"));

        commitments.reach(number, milestone.getId());
        assertRefused("milestone-reached", () -> commitments.reach(number, milestone.getId()));
        commitments.report(number, 40L, "기초를 팠습니다.");
        given.signedIn(given.staffOf("transport"));
        assertRefused("not-your-department", () -> commitments.report(number, 50L, "우리도"));

        var followed = commitments.of(id).orElseThrow();
        assertThat(followed.commitment().getPercent()).isEqualTo(40);
        assertThat(followed.milestones()).singleElement().satisfies(one -> assertThat(one.getReachedOn())
                .isNotNull());
        assertThat(followed.reports()).singleElement().satisfies(one -> assertThat(one.getTextHtml())
                .contains("기초를 팠습니다."));
        assertThat(proposals.steps(id))
                .extracting(ProposalStep::getAction)
                .contains(StepAction.COMMITTED, StepAction.PROGRESS);
        var going = new CommitmentFilter("parks", CommitmentFilter.State.GOING);
        assertThat(commitments.list(going, PageRequest.first(100)).items())
                .extracting(CommitmentRow::number)
                .contains(number);
    }

    @Test
    void whatIsNotAdoptedIsNone() {
        var number = given.openProposal().getNumber();
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        reviews.answer(number, AnswerText.of(Decision.NOT_ADOPTED, "어렵습니다.", "조례", "", ""));

        assertThat(commitments.of(proposals.read(number).getId())).isEmpty();
        assertRefused("no-commitment", () -> commitments.report(number, 10L, "시작"));
    }

    @Test
    void supportersAreAskedFourWeeksAfterItIsDone() {
        var proposal = given.openProposal();
        var number = proposal.getNumber();
        var supporter = given.signedIn(given.resident());
        supports.support(number);
        var stranger = given.resident();
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);
        reviews.answer(number, ADOPTED);
        assertThat(question.askSome(proposal.getId())).as("not done").isFalse();
        course.finish(number, "모두 켰습니다.");
        assertRefused("commitment-done", () -> commitments.report(number, 50L, "다시"));
        assertThat(waits(proposal.getId()))
                .as("a persistent job, four weeks on")
                .isEqualTo(28);
        given.signedIn(supporter);
        assertRefused("not-asked-yet", () -> question.say(number, DoneVoice.YES));

        assertThat(question.askSome(proposal.getId())).isTrue();
        assertThat(question.askSome(proposal.getId())).as("each is asked once").isFalse();
        assertThat(told(supporter)).isEqualTo(1);
        assertThat(told(stranger)).isZero();

        question.say(number, DoneVoice.NO);
        question.say(number, DoneVoice.YES);
        given.signedIn(stranger);
        assertRefused("supporters-only", () -> question.say(number, DoneVoice.NO));
        var voices = commitments.of(proposal.getId()).orElseThrow().voices();
        assertThat(voices.yes()).as("fewer than five are not told").isNull();
        assertThat(voices.no()).isZero();
    }

    private long waits(java.util.UUID proposal) {
        return ((Number) em.createNativeQuery("select round(extract(epoch from execution_time - now()) / 86400)"
                                + " from scheduled_tasks where task_name = 'done-question' and task_instance = ?1")
                        .setParameter(1, proposal.toString())
                        .getSingleResult())
                .longValue();
    }

    private long told(Person person) {
        return ((Number)
                        em.createNativeQuery("select count(*) from notice where person_id = ?1 and kind = 'DONE_ASKED'")
                                .setParameter(1, person.getId())
                                .getSingleResult())
                .longValue();
    }
}
