package org.madang.moderation.jury;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.comment.CommentService;
import org.madang.content.Standing;
import org.madang.moderation.panel.PanelAppealService;
import org.madang.testing.Deployments;
import org.madang.testing.Disputes;
import org.madang.testing.Given;
import org.madang.testing.MovableClock;

/** Who takes a text back takes back what was said for it, too; that it was judged stays. */
@ExtendWith(ArquillianExtension.class)
class AuthorsWordsIT {

    private static final String TO_THE_PANEL = "떡집을 알린 것뿐이에요.";

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    Disputes disputes;

    @Inject
    CommentService comments;

    @Inject
    PanelAppealService appeals;

    @Inject
    MovableClock clock;

    @PersistenceContext
    EntityManager em;

    @AfterEach
    void reset() {
        clock.reset();
        given.nobodySignedIn();
        disputes.run("delete from allowance");
    }

    private long rows(String where) {
        return ((Number) em.createNativeQuery("select count(*) from " + where).getSingleResult()).longValue();
    }

    @Test
    void wordsCopiedToJuryAndPanelGoWithTheText() {
        disputes.neighbours(12);
        var comment = disputes.folded("떡집이 새로 열었어요");
        var jury = disputes.appealed(comment);
        disputes.votes(jury, 5, "SPAM");
        assertThat(disputes.standing(comment)).isEqualTo(Standing.UPHELD);
        given.signedIn(comment.getAuthor());
        var asked = appeals.appeal(jury.getNumber(), TO_THE_PANEL);
        var ofTheJury = "jury where id = '" + jury.getId() + "' and appeal <> ''";
        var ofThePanel = "panel_case where id = '" + asked.getId() + "' and appeal = '" + TO_THE_PANEL + "'";
        assertThat(rows(ofTheJury) + rows(ofThePanel))
                .as("both have them before")
                .isEqualTo(2);

        comments.withdraw(comment.getNumber());

        assertThat(rows(ofTheJury)).isZero();
        assertThat(rows(ofThePanel)).isZero();
        assertThat(rows("jury where id = '" + jury.getId() + "' and decided_at is not null"))
                .isEqualTo(1);
        assertThat(rows("panel_case where id = '" + asked.getId() + "'")).isEqualTo(1);
    }
}
