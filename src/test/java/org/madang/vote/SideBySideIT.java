package org.madang.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.madang.testing.harness.ApiCaller.json;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** What must happen once happens once, also when many ask for it at the same moment; and the database says so, too. */
@ExtendWith(RunningMadang.class)
class SideBySideIT {

    private static final int AT_ONCE = 8;

    private ApiCaller visitor;
    private ApiCaller staff;
    private String proposal;
    private String other;

    @BeforeEach
    void propose(Madang madang) {
        visitor = ApiCaller.at(madang);
        staff = visitor.as("staff.transport");
        proposal = open();
        other = open();
    }

    private String open() {
        var author = visitor.as("resident20");
        var path = "/proposals/"
                + author.post("/proposals", json("{'title':'건널목','problem':'위험','solution':'신호등','topic':'traffic'}"))
                        .number("number");
        assertThat(author.put(path + "/submission").status()).isEqualTo(200);
        return path;
    }

    private static long number(String path) {
        return Long.parseLong(path.replaceAll("\\D", ""));
    }

    private static List<Reply> atOnce(Callable<Reply> call) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        var barrier = new CyclicBarrier(AT_ONCE);
        try {
            List<Callable<Reply>> calls = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                calls.add(() -> {
                    barrier.await();
                    return call.call();
                });
            }
            List<Reply> replies = new ArrayList<>();
            for (var reply : pool.invokeAll(calls)) {
                replies.add(reply.get());
            }
            return replies;
        } finally {
            pool.shutdown();
        }
    }

    private static void assertOnce(List<Reply> replies) {
        assertThat(replies).allMatch(reply -> reply.status() < 300 || reply.status() == 409, "done or refused");
        assertThat(replies.stream().filter(reply -> reply.status() < 300)).hasSize(1);
    }

    @Test
    void aPersonVotesOnceAndWithAChoiceThatThereIs() throws Exception {
        var voter = visitor.as("resident5");
        assertThat(voter.put(proposal + "/ballot", json("{'choice':'FOR'}")).status())
                .as("no vote is open")
                .isBetween(404, 409);
        staff.put(
                proposal + "/ballot/window",
                json("{'closesAt':'%s'}", Instant.now().plus(Duration.ofDays(2))));
        assertThat(voter.put(proposal + "/ballot", json("{'choice':'MAYBE'}")).status())
                .isEqualTo(422);
        assertThat(visitor.as("newcomer1")
                        .put(proposal + "/ballot", json("{'choice':'FOR'}"))
                        .code())
                .isEqualTo("verification-required");

        assertOnce(atOnce(() -> voter.put(proposal + "/ballot", json("{'choice':'FOR'}"))));

        assertThat(voter.put(proposal + "/ballot", json("{'choice':'AGAINST'}")).status())
                .isEqualTo(409);
    }

    @Test
    void aVoteOpensOnce() throws Exception {
        var window = json("{'closesAt':'%s'}", Instant.now().plus(Duration.ofDays(2)));

        assertOnce(atOnce(() -> staff.put(proposal + "/ballot/window", window)));
    }

    @Test
    void aPairIsLinkedOnceWhicheverEndAsks() throws Exception {
        var one = visitor.as("resident6");
        var there = json("{'other':%d,'kind':'DUPLICATE'}", number(other));
        var back = json("{'other':%d,'kind':'DUPLICATE'}", number(proposal));
        var turns = new AtomicInteger();

        assertOnce(atOnce(() -> turns.getAndIncrement() % 2 == 0
                ? one.post(proposal + "/links", there)
                : one.post(other + "/links", back)));
    }

    @Test
    void aStepIsTakenOnce() throws Exception {
        staff.put(proposal + "/assignment", json("{'department':'transport'}"));
        var answer = json("{'decision':'ADOPTED','text':'네.','basis':'조례','schedule':'올해'}");

        assertOnce(atOnce(() -> staff.post(proposal + "/answers", answer)));
        assertOnce(atOnce(() -> staff.put(proposal + "/status", json("{'status':'DONE','note':'끝'}"))));

        var steps = visitor.get(proposal).body();
        assertThat(steps.split("\"ANSWERED\"", -1)).hasSize(2);
        assertThat(steps.split("\"FINISHED\"", -1)).hasSize(2);
    }

    @Test
    void othersDoNotEditAndNobodySupportsWhatIsDecided() {
        assertThat(visitor.as("resident6")
                        .patch(proposal, "*", json("{'title':'내 것'}"))
                        .code())
                .isEqualTo("not-the-author");
        assertThat(visitor.as("resident20").put(proposal + "/support").code()).isEqualTo("own-proposal");
        assertThat(visitor.as("resident6").put(proposal + "/support?version=7").faults())
                .containsExactly("version unknown-version");
        staff.put(proposal + "/assignment", json("{'department':'transport'}"));
        staff.post(proposal + "/answers", json("{'decision':'NOT_ADOPTED','text':'아니요.','basis':'조례'}"));
        assertThat(visitor.as("resident6").put(proposal + "/support").code()).isEqualTo("support-closed");
        assertThat(visitor.get(proposal + "/support").number("supports")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23505 | insert into support (proposal_id, person_id, text_version, at)"
                        + " select proposal_id, person_id, 1, now() from support limit 1",
                "23503 | insert into support (proposal_id, person_id, text_version, at)"
                        + " select gen_random_uuid(), id, 1, now() from person limit 1",
                "23514 | update proposal set status = 'LOST' where id = (select id from proposal limit 1)",
                "23514 | update proposal set submitted_at = null where status = 'OPEN'",
                "23514 | insert into proposal_link (id, one_id, other_id, kind, made_by, made_at)"
                        + " select gen_random_uuid(), id, id, 'RELATED', 'OFFICE', now() from proposal limit 1",
                "23514 | insert into proposal_link (id, one_id, other_id, kind, made_by, made_at) select"
                        + " gen_random_uuid(), min(id::text)::uuid, max(id::text)::uuid, 'MERGED', 'OFFICE', now() from proposal",
                "23514 | insert into ballot_paper (proposal_id, mark, choice)"
                        + " select id, gen_random_uuid(), 'FOR' from proposal where not voting limit 1",
                "23514 | update ballot set state = 'CLOSED' where state = 'OPEN'"
            })
    void theDatabaseRefusesWhatMustNeverBe(String state, String statement, Madang madang) throws SQLException {
        visitor.as("resident6").put(proposal + "/support");
        staff.put(
                proposal + "/ballot/window",
                json("{'closesAt':'%s'}", Instant.now().plus(Duration.ofDays(2))));
        try (var connection = connect(madang);
                var sent = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> sent.execute(statement))
                    .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                            .isEqualTo(state));
            connection.rollback();
        }
    }

    private static Connection connect(Madang madang) throws SQLException {
        var owner = madang.database().asOwner();
        return DriverManager.getConnection(owner.url(), owner.user(), owner.password());
    }
}
