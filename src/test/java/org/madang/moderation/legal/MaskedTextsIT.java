package org.madang.moderation.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.Refusals.assertRefused;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.content.Kind;
import org.madang.content.Standing;
import org.madang.moderation.legal.LegalCase.Status;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.post.PostText;
import org.madang.proposal.ProposalService;
import org.madang.proposal.ProposalText;
import org.madang.testing.Deployments;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;
import org.madang.testing.Traces;

/** Masks over personal data in posts and proposals: no place that is read, fed, found or sent on holds the words. */
@ExtendWith(ArquillianExtension.class)
class MaskedTextsIT {

    private static final String COVER = "█".repeat("031-765-4321".length());

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    LegalService legal;

    @Inject
    PostService posts;

    @Inject
    ProposalService proposals;

    @Inject
    MovableClock clock;

    @Resource(lookup = "java:jboss/datasources/MadangDS")
    DataSource database;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    private static PostText text(String title, String body) {
        return PostText.of(title, body, null, null, null, List.of(), null, null, "ko");
    }

    /** Published, then corrected, with the words in both wordings. */
    private Post post(String number) {
        given.signedIn(given.resident());
        var draft = posts.create(text("전화 " + number, "김 아무개의 번호는 " + number + " 이에요."));
        posts.publish(draft.getNumber(), null, List.of());
        return posts.edit(
                draft.getNumber(),
                text("전화 " + number, "김 아무개의 번호는 **" + number + "** 이에요. 또 " + number + "."),
                null,
                "번호 " + number + " 를 더했어요");
    }

    @Test
    void theWordsStandNowhereWhileTheyAreMaskedAndComeBackUnchanged() throws SQLException {
        var number = "031-765-4321";
        var before = post(number);
        given.signedIn(given.staffOf("law"));

        var mask = legal.mask(Kind.POST, before.getNumber(), number);

        var masked = posts.read(before.getNumber());
        assertThat(masked.getTitle()).isEqualTo("전화 " + COVER);
        assertThat(masked.getBodyHtml()).contains("김 아무개의 번호는 <strong>" + COVER + "</strong>");
        assertThat(masked.getStanding()).isEqualTo(Standing.PERSONAL_DATA_MASK);
        assertThat(mask.words()).as("for whoever looks at it").isEqualTo(number);
        assertThat(Traces.of(database, number))
                .containsExactlyInAnyOrder("masked_text.\"original\"", "legal_case.\"covered\"");

        clock.forward(LegalCase.LOOK_WITHIN.plusMinutes(1));
        legal.endDue();

        var after = posts.read(before.getNumber());
        assertThat(after.getTitle()).isEqualTo(before.getTitle());
        assertThat(after.getBody()).isEqualTo(before.getBody());
        assertThat(after.getBodyHtml()).isEqualTo(before.getBodyHtml());
        assertThat(after.getSummary()).isEqualTo(before.getSummary());
        assertThat(after.getStanding()).isEqualTo(Standing.OPEN);
        assertThat(Traces.of(database, number)).doesNotContain("masked_text.\"original\"", "legal_case.\"covered\"");
        given.signedIn(before.getAuthor());
        posts.withdraw(before.getNumber());
    }

    @Test
    void aProposalIsMaskedInEveryPartAndNotRewordedMeanwhile() {
        var number = "031-765-4322";
        var author = given.signedIn(given.resident());
        var draft = proposals.create(ProposalText.of(
                "연락은 " + number,
                "문제 " + number,
                "해결 " + number,
                "효과 " + number,
                "traffic",
                null,
                List.of(),
                number,
                "ko"));
        proposals.submit(draft.getNumber());
        given.signedIn(given.staffOf("law"));

        var mask = legal.mask(Kind.PROPOSAL, draft.getNumber(), number);

        var masked = proposals.read(draft.getNumber());
        assertThat(List.of(masked.words(), masked.wordsHtml(), masked.getLocation()))
                .allSatisfy(words -> assertThat(words).contains(COVER).doesNotContain(number));
        given.signedIn(author);
        assertRefused(
                "not-in-this-state",
                () -> proposals.edit(
                        draft.getNumber(),
                        ProposalText.of("다른 제목", "다른 문제", "", "", "traffic", null, List.of(), "", "ko"),
                        null));
        given.signedIn(given.staffOf("law"));
        assertThat(legal.confirm(mask.getNumber()).getStatus()).isEqualTo(Status.CONFIRMED);
        clock.forward(LegalCase.LOOK_WITHIN.multipliedBy(2));
        legal.endDue();
        assertThat(proposals.read(draft.getNumber()).words())
                .as("somebody looked")
                .contains(COVER);
    }

    @Test
    void whoTakesTheTextAwayTakesWhatIsUnderTheMaskAlong() throws SQLException {
        var post = post("031-765-4323");
        given.signedIn(given.staffOf("law"));
        legal.mask(Kind.POST, post.getNumber(), "김 아무개");
        given.signedIn(post.getAuthor());

        posts.withdraw(post.getNumber());

        assertThat(Traces.of(database, "김 아무개")).doesNotContain("masked_text.\"original\"", "legal_case.\"covered\"");
    }
}
