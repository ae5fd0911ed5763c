package org.madang.review.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.Refusals.assertField;
import static org.madang.testing.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalStatus;
import org.madang.review.AnswerText;
import org.madang.review.Decision;
import org.madang.review.ReviewService;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

@ExtendWith(ArquillianExtension.class)
class AnsweringIT {

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
    DraftService drafts;

    @Inject
    EchoService echoes;

    @Inject
    MovableClock time;

    @AfterEach
    void backToTheRealTime() {
        time.reset();
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
    void anAdoptedProposalNeedsASchedule() {
        var number = given.openProposal().getNumber();
        given.signedIn(given.staffOf("parks"));
        reviews.assign(number, "parks", null, null);

        assertField("schedule", () -> reviews.answer(number, AnswerText.of(Decision.ADOPTED, "합니다.", "조례", "", "")));
        assertField("text", () -> reviews.answer(number, AnswerText.of(Decision.NOT_ADOPTED, " ", "", "", "")));
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
}
