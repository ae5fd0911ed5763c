package org.madang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.ProposalStep;
import org.madang.proposal.StepAction;
import org.madang.shared.DomainException;
import org.madang.shared.Named;
import org.madang.shared.PageRequest;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.vote.SupportService;

@ExtendWith(ArquillianExtension.class)
class ReviewServiceIT {

    private static final AnswerText ADOPTED =
            AnswerText.of(Decision.ADOPTED, "등을 설치하겠습니다.", "조례", "1억 원", "2027년 3월까지");

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

        assertField("schedule", () -> reviews.answer(number, AnswerText.of(Decision.ADOPTED, "합니다.", "", "", "")));
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
        reviews.answer(number, AnswerText.of(Decision.NOT_ADOPTED, "어렵습니다.", "", "", ""));
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
