package org.madang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.madang.testing.Refusals.assertField;
import static org.madang.testing.Refusals.assertRefused;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.insight.InsightService;
import org.madang.insight.InsightTable;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.proposal.ProposalStep;
import org.madang.proposal.StepAction;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.review.file.DeskRecordRow;
import org.madang.review.file.RecordFilter;
import org.madang.review.tagging.TagService;
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

    @Inject
    TagService tagging;

    @Inject
    InsightService insight;

    @Inject
    CaseFile file;

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
        assertThat(records.get(1).before()).as("nobody had it").isEmpty();
        assertThat(records.get(1).after()).startsWith("parks");
        given.signedIn(given.resident());
        assertRefused("not-allowed", () -> file.notes(number));
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
}
