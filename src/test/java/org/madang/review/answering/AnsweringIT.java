package org.madang.review.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.Refusals.assertField;
import static org.madang.testing.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import org.madang.review.department.StandInService;
import org.madang.shared.ClockProducer;
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
    RevisionService revisions;

    @Inject
    TemplateService templates;

    @Inject
    StandInService standIns;

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

    @Test
    void aPublicAnswerIsMendedInTheOpen() {
        var number = given.openProposal().getNumber();
        var officer = given.staffOf("sewage");
        var head = given.headOf("sewage");
        var id = proposals.read(number).getId();
        given.signedIn(officer);
        reviews.assign(number, "sewage", null, null);
        drafts.submit(number, ADOPTED, null);
        given.signedIn(head);
        drafts.approve(number, null);
        var better = AnswerText.of(Decision.ADOPTED, "등 열 개를 설치하겠습니다.", "조례", "1억 원", "2027년 3월까지");
        given.signedIn(officer);
        assertField("reason", () -> revisions.revise(number, better, " "));
        assertField("text", () -> revisions.revise(number, ADOPTED, "그대로"));
        assertField(
                "decision",
                () -> revisions.revise(number, AnswerText.of(Decision.NOT_ADOPTED, "안 합니다.", "조례", "", ""), "마음이 바뀜"));

        revisions.revise(number, better, "몇 개인지 적음");
        assertThat(reviews.answers(id).get(0).getText())
                .as("the head has yet to read it")
                .isEqualTo(ADOPTED.text());
        assertRefused("own-draft", () -> revisions.approve(number));
        given.signedIn(head);
        revisions.approve(number);

        var answer = reviews.answers(id).get(0);
        assertThat(answer.getText()).isEqualTo(better.text());
        assertThat(answer.getRevisedAt()).isNotNull();
        assertThat(revisions.changes(answer.getId()))
                .extracting(change -> change.version().getReason())
                .containsExactly("몇 개인지 적음", "");
        assertThat(revisions.changes(answer.getId()).get(0).parts()).anyMatch(part -> part.isAdded());
    }

    @Test
    void aTemplateIsTheHeadsToSet() {
        var head = given.headOf("library");
        given.signedIn(given.staffOf("library"));
        assertRefused("not-allowed", () -> templates.set("library", ADOPTED));
        given.signedIn(given.headOf("heritage"));
        assertRefused("not-your-department", () -> templates.set("library", ADOPTED));

        given.signedIn(head);
        templates.set("library", AnswerText.of(Decision.ADOPTED, "'{title}'({number})을 하겠습니다.", "조례", "", ""));

        assertThat(templates
                        .of("library", Decision.ADOPTED)
                        .orElseThrow()
                        .of(7, "책")
                        .text())
                .isEqualTo("'책'(7)을 하겠습니다.");
        templates.set("library", AnswerText.of(Decision.ADOPTED, "", "", "", ""));
        assertThat(templates.of("library")).isEmpty();
    }

    @Test
    void whoStandsInApprovesAndOnlyOnTheseDays() {
        var number = given.openProposal().getNumber();
        var officer = given.staffOf("welfare");
        var head = given.headOf("welfare");
        var elsewhere = given.staffOf("transport");
        var today = LocalDate.ofInstant(Instant.now(), ClockProducer.CITY_ZONE);
        given.signedIn(officer);
        reviews.assign(number, "welfare", null, null);
        drafts.submit(number, ADOPTED, null);
        given.signedIn(given.admin());
        assertField("person", () -> standIns.set(head.getHandle(), head.getHandle(), today, today));
        assertField("until", () -> standIns.set(head.getHandle(), elsewhere.getHandle(), today, today.minusDays(1)));
        standIns.set(head.getHandle(), elsewhere.getHandle(), today.plusDays(1), today.plusDays(2));
        assertField(
                "from",
                () -> standIns.set(head.getHandle(), elsewhere.getHandle(), today.plusDays(2), today.plusDays(3)));
        given.signedIn(elsewhere);
        assertRefused("not-your-department", () -> drafts.approve(number, null));

        time.forward(Duration.ofDays(1));
        drafts.approve(number, null);

        assertThat(proposals.read(number).getStatus()).isEqualTo(ProposalStatus.ADOPTED);
    }
}
