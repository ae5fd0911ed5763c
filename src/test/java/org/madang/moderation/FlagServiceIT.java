package org.madang.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.comment.CommentService;
import org.madang.content.Standing;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.DomainException;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

@ExtendWith(ArquillianExtension.class)
class FlagServiceIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    FlagService flags;

    @Inject
    CommentService comments;

    @Inject
    ModerationLog log;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private void flaggedByResidents(long comment, int how) {
        for (int i = 0; i < how; i++) {
            given.signedIn(given.resident());
            flags.flag(comment, FlagReason.SPAM, "광고예요");
        }
    }

    @Test
    void fiveResidentsFoldACommentAndTheLogTellsEachStep() {
        var comment = given.comment("최저가 대출 상담!!! 지금 바로 연락");
        var number = comment.getNumber();

        flaggedByResidents(number, 4);
        assertThat(comments.row(number).standing()).isEqualTo(Standing.CONTESTED);
        flaggedByResidents(number, 1);

        var row = comments.row(number);
        assertThat(row.standing()).isEqualTo(Standing.COLLAPSED);
        assertThat(row.bodyHtml()).as("the text stays").contains("최저가");
        assertThat(log.latest(List.of(comment.getId()))).singleElement().satisfies(entry -> {
            assertThat(entry.getAction()).isEqualTo(LogEntry.Action.COLLAPSED);
            assertThat(entry.getRule()).isEqualTo("SPAM");
            assertThat(entry.getFlaggers()).isEqualTo(5);
            assertThat(entry.getF().doubleValue())
                    .isGreaterThanOrEqualTo(entry.getT().doubleValue());
        });
        assertThat(log.firstBroken()).isEmpty();
    }

    @Test
    void whenAFlagIsTakenBackTheCommentOpensAgain() {
        var number = given.comment("광고입니다").getNumber();
        flaggedByResidents(number, 5);

        flags.withdraw(number);
        flags.withdraw(number);

        assertThat(comments.row(number).standing()).isEqualTo(Standing.CONTESTED);
    }

    @Test
    void newcomersFoldNothing() {
        var number = given.comment("반대 의견이에요").getNumber();
        for (int i = 0; i < 8; i++) {
            given.signedIn(given.newcomer());
            flags.flag(number, FlagReason.ABUSE, "");
        }

        assertThat(comments.row(number).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void aFlagIsSetOnceAndNeverOnOnesOwn() {
        var number = given.comment("의견").getNumber();
        assertRefused("own-comment", () -> flags.flag(number, FlagReason.SPAM, ""));

        given.signedIn(given.resident());
        flags.flag(number, FlagReason.SPAM, "");
        assertRefused("flagged-already", () -> flags.flag(number, FlagReason.ABUSE, ""));
        given.nobodySignedIn();
        assertRefused("not-signed-in", () -> flags.flag(number, FlagReason.SPAM, ""));
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DomainException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }
}
