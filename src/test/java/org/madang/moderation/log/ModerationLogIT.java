package org.madang.moderation.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.moderation.log.ChainVerifier.Fault;
import org.madang.moderation.log.ChainVerifier.Kind;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

/** What the database holds the log to, and what shows when the owner of the database forces it. */
@ExtendWith(ArquillianExtension.class)
class ModerationLogIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    ModerationLog log;

    @Inject
    LogRootService roots;

    @Inject
    VerificationService verification;

    @PersistenceContext
    EntityManager em;

    @Inject
    UserTransaction transaction;

    private long last;

    @BeforeEach
    void writeThree() throws Exception {
        var comment = given.comment("기록될 말");
        transaction.begin();
        for (var action : new Action[] {Action.CONTESTED, Action.COLLAPSED, Action.OPENED}) {
            last = log.append(
                            LogStep.about(comment.getId(), comment.getBody(), action, "SPAM", Actor.SCORE),
                            comment.getCreatedAt())
                    .getSeq();
        }
        transaction.commit();
    }

    @Test
    void theApplicationsRoleCannotChangeTheLog() {
        for (var sql : List.of(
                "update moderation_log set rule = 'x'",
                "delete from moderation_log",
                "truncate moderation_log",
                "alter table moderation_log disable trigger user",
                "drop table moderation_log",
                "update moderation_root set seq = 0",
                "delete from office_record")) {
            assertThatThrownBy(() -> inTransaction(sql)).as(sql).satisfies(e -> assertThat(stackTrace(e))
                    .containsPattern("permission denied|must be owner"));
        }
    }

    private static String stackTrace(Throwable e) {
        var text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void theOwnerIsRefusedTooUntilTheTriggerIsOffAndThenItShows() throws SQLException {
        assertThatThrownBy(() -> asOwner("update moderation_log set flaggers = 99 where seq = " + last))
                .hasMessageContaining("append-only");
        assertThat(log.firstFault()).isEmpty();

        asOwner("alter table moderation_log disable trigger user");
        asOwner("update moderation_log set flaggers = 99 where seq = " + (last - 1));
        assertThat(log.firstFault()).contains(new Fault(last - 1, Long.toString(last - 1), Kind.HASH));
        assertThat(verification.check().isSound()).isFalse();
        asOwner("update moderation_log set flaggers = 0 where seq = " + (last - 1));
        asOwner("alter table moderation_log enable trigger user");
        assertThat(log.firstFault()).isEmpty();
    }

    @Test
    void theRootsOfPastDaysAreWrittenDownOnce() throws SQLException {
        asOwner(
                "insert into moderation_root (day, seq, hash, at) values ((now() at time zone 'Asia/Seoul')::date - 3, 0,"
                        + " repeat('0', 64), now()) on conflict do nothing");

        assertThat(roots.writeDown()).isEqualTo(2);
        assertThat(roots.writeDown()).isZero();
        assertThat(roots.newest(2)).hasSize(2);
    }

    private static void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        System.getProperty("MADANG_DB_URL"),
                        System.getProperty("MADANG_DB_OWNER_USER"),
                        System.getProperty("MADANG_DB_OWNER_PASSWORD"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void inTransaction(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql).executeUpdate();
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }
}
