package org.madang.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.proposal.ProposalStatus;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.ApiCaller.Reply;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/**
 * Random sequences of everything that people and offices do with proposals, allowed or not: statuses follow the table,
 * text versions grow by one, every support that was answered is one row, votes and links are there once, and nothing
 * that is refused changes anything.
 */
@ExtendWith(RunningMadang.class)
class ProposalLifeIT {

    private static final int STEPS = 120;
    private static final int PROPOSALS = 3;
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> PEOPLE = List.of("resident3", "resident7", "resident12", "resident15");
    private static final List<String> ANSWERS = List.of("ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED");

    private final Random random = new Random(20_261_122);
    private final Map<Integer, ProposalStatus> status = new HashMap<>();
    private final Map<Integer, Integer> version = new HashMap<>();
    private final Map<Integer, Map<String, Boolean>> supporters = new HashMap<>();
    private ApiCaller visitor;
    private ApiCaller author;
    private ApiCaller staff;

    @Test
    void noSequenceOfStepsBreaksWhatMustHold(Madang madang) throws SQLException {
        visitor = ApiCaller.at(madang);
        author = visitor.as("resident18");
        staff = visitor.as("staff.transport");
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < PROPOSALS; i++) {
            numbers.add(propose(i));
        }
        var owner = madang.database().asOwner();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            for (int i = 0; i < STEPS; i++) {
                int number = numbers.get(random.nextInt(PROPOSALS));
                int other = numbers.get(random.nextInt(PROPOSALS));
                var reply = act(number, other);
                assertThat(reply.status()).as(reply.toString()).isBetween(200, 499);
                check(connection, number);
            }
            for (int number : numbers) {
                recounts(connection, number);
            }
        }
    }

    private int propose(int i) {
        int number = author.post(
                        "/proposals", json("{'title':'정류장 그늘 %d','problem':'덥다','solution':'그늘','topic':'traffic'}", i))
                .number("number");
        assertThat(author.put("/proposals/" + number + "/submission").status()).isEqualTo(200);
        status.put(number, ProposalStatus.OPEN);
        version.put(number, 1);
        supporters.put(number, new HashMap<>());
        return number;
    }

    private Reply act(int number, int other) {
        var path = "/proposals/" + number;
        var who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var person = visitor.as(who);
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> supported(number, who, true, person.put(path + "/support"));
            case 3 -> supported(number, who, false, person.delete(path + "/support"));
            case 4 -> author.put(path + "/support");
            case 5, 6 ->
                author.patch(
                        path,
                        "*",
                        json(
                                "{'solution':'그늘 %d','change':'%s'}",
                                random.nextInt(1_000), random.nextBoolean() ? "TYPO" : "SUBSTANTIVE"));
            case 7 -> staff.put(path + "/assignment", json("{'department':'transport'}"));
            case 8 -> random.nextInt(3) == 0 ? answer(path) : staff.put(path + "/clock/pause", json("{'reason':'현장'}"));
            case 9 -> staff.put(path + "/status", json("{'status':'IN_PROGRESS','note':'시작'}"));
            case 10 -> staff.put(path + "/status", json("{'status':'DONE','note':'끝'}"));
            case 11 -> person.post(path + "/links", json("{'other':%d,'kind':'DUPLICATE'}", other));
            case 12 ->
                staff.put(
                        path + "/ballot/window",
                        json("{'closesAt':'%s'}", Instant.now().plus(Duration.ofDays(2))));
            case 13 ->
                person.put(
                        path + "/ballot",
                        json(
                                "{'choice':'%s'}",
                                List.of("FOR", "AGAINST", "ABSTAIN", "NONE").get(random.nextInt(4))));
            case 14 -> person.put(path + "/follow");
            default -> random.nextInt(20) == 0 ? author.delete(path) : author.put(path + "/submission");
        };
    }

    private Reply answer(String path) {
        return staff.post(
                path + "/answers",
                json(
                        "{'decision':'%s','text':'답','basis':'조례','budget':'없음','schedule':'올해'}",
                        ANSWERS.get(random.nextInt(ANSWERS.size()))));
    }

    private Reply supported(int number, String who, boolean supports, Reply reply) {
        boolean open = status.get(number).isOpenForSupport();
        assertThat(reply.status() == 200).as(reply.toString()).isEqualTo(open);
        if (open) {
            supporters.get(number).put(who, supports);
            assertThat(reply.isTrue("supported")).isEqualTo(supports);
        }
        return reply;
    }

    private void check(Connection connection, int number) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select p.status, c.text_version, p.substance_version,"
                        + " p.answered_at is not null, (select count(*) from support s where s.proposal_id = p.id),"
                        + " (select coalesce(max(s.text_version), 1) from support s where s.proposal_id = p.id)"
                        + " from proposal p join content c on c.id = p.id where c.kind = 'PROPOSAL' and c.number = "
                        + number)) {
            row.next();
            var before = status.put(number, ProposalStatus.valueOf(row.getString(1)));
            var after = status.get(number);
            assertThat(before == after || before.mayBecome(after))
                    .as(before + " to " + after)
                    .isTrue();
            assertThat(after.isDecided()).isEqualTo(row.getBoolean(4));
            int earlier = version.put(number, row.getInt(2));
            assertThat(row.getInt(2)).isBetween(earlier, earlier + 1);
            assertThat(row.getInt(3)).isBetween(1, row.getInt(2));
            long given =
                    supporters.get(number).values().stream().filter(yes -> yes).count();
            assertThat(row.getLong(5)).as("rows").isEqualTo(given);
            assertThat(row.getInt(6))
                    .as("nobody supports what is not written yet")
                    .isBetween(1, row.getInt(2));
        }
    }

    /** What can be asked of the tables at the end: everything once, both ways, and as many as there are. */
    private void recounts(Connection connection, int number) throws SQLException {
        var ref = "(select id from content where kind = 'PROPOSAL' and number = " + number + ")";
        assertThat(one(
                        connection,
                        "select count(*) - count(distinct person_id) from support where proposal_id = " + ref))
                .isZero();
        assertThat(one(
                        connection,
                        "select (select count(*) from ballot_receipt where proposal_id = " + ref
                                + ") - (select count(*) from ballot_paper where proposal_id = " + ref + ")"))
                .isZero();
        assertThat(one(connection, "select count(*) from proposal_link where one_id = other_id or one_id > other_id"))
                .isZero();
        assertThat(one(
                        connection,
                        "select count(*) from proposal_step where proposal_id = " + ref
                                + " and action in ('STARTED', 'FINISHED', 'ANSWERED', 'BALLOT_OPENED')"
                                + " group by action order by 1 desc limit 1"))
                .isLessThanOrEqualTo(1);
        if (status.get(number) != ProposalStatus.WITHDRAWN) {
            var path = "/proposals/" + number;
            long rows = one(connection, "select count(*) from support where proposal_id = " + ref);
            assertThat(visitor.get(path + "/support").number("supports")).isEqualTo((int) rows);
            assertThat(Await.until(SOON, () -> visitor.get(path).number("supports") == rows))
                    .as("the figure follows")
                    .isTrue();
        }
    }

    private static long one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
