package org.madang.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.madang.bench.KoreanTexts.Text;
import org.madang.bench.SeedIds.Kind;

/** Fills an empty, migrated database with posts, comments, proposals and supports, table by table. */
final class Seed {

    private static final String CONTENT =
            "id, kind, number, author_id, visibility, topic, neighbourhood, created_at, published_at";
    private static final int COMMENTS_UNTIL_A_REPLY = 4;
    private static final int SUPPORTS_OF_A_PROPOSAL = 4;
    private static final long MOST_SUPPORTS = 400_000;

    private final Connection connection;
    private final BenchOptions size;
    private final SeedIds ids;
    private final People people;
    private final KoreanTexts texts;

    Seed(Connection connection, BenchOptions size, SeedIds ids, People people, KoreanTexts texts) {
        this.connection = connection;
        this.size = size;
        this.ids = ids;
        this.people = people;
        this.texts = texts;
    }

    /** Who supports what, in the order in which supports are given. */
    static Pairs supports(BenchOptions size) {
        return new Pairs(size.proposals(), size.people());
    }

    /** How many supports there are from the start. */
    static long seededSupports(BenchOptions size) {
        long wanted = Math.min((long) size.proposals() * SUPPORTS_OF_A_PROPOSAL, MOST_SUPPORTS);
        return Math.min(wanted, supports(size).size() / 2);
    }

    void fill() throws SQLException, IOException {
        City.seed(connection);
        people.seed(connection);
        contents();
        posts();
        comments();
        proposals();
        supports();
        finish();
    }

    private void contents() throws SQLException, IOException {
        try (var table = new CopyTable(connection, "content", CONTENT)) {
            for (int n = 1; n <= size.posts(); n++) {
                content(table, Kind.POST, n, size.posts(), people.author(n));
            }
            for (int n = 1; n <= size.proposals(); n++) {
                content(table, Kind.PROPOSAL, n, size.proposals(), people.author(n));
            }
            for (long n = 1; n <= allComments(); n++) {
                content(table, Kind.COMMENT, n, allComments(), people.reader(n));
            }
        }
    }

    private void content(CopyTable table, Kind kind, long number, long count, UUID author) throws IOException {
        var at = ids.moment(number, count);
        boolean filed = kind != Kind.COMMENT;
        table.row(
                ids.id(kind, number, count),
                kind,
                number,
                author,
                "PUBLIC",
                filed ? City.topic(number) : null,
                filed ? City.neighbourhood(number) : null,
                at,
                at);
    }

    private void posts() throws SQLException, IOException {
        try (var table = new CopyTable(connection, "post", "id, title, summary, body, body_html, licence")) {
            for (int n = 1; n <= size.posts(); n++) {
                var text = texts.body(n, 6);
                var summary =
                        text.plain().substring(0, Math.min(120, text.plain().indexOf("\n")));
                table.row(post(n), texts.title(n), summary, text.plain(), text.html(), "CC-BY-4.0");
            }
        }
    }

    private void comments() throws SQLException, IOException {
        try (var table = new CopyTable(connection, "comment", "id, subject_id, parent_id, body, body_html")) {
            for (long n = 1; n <= allComments(); n++) {
                long place = (n - 1) % size.comments() + 1;
                Text text = texts.comment(n);
                var parent = place % COMMENTS_UNTIL_A_REPLY == 0 ? comment(n - 1) : null;
                table.row(comment(n), post((n - 1) / size.comments() + 1), parent, text.plain(), text.html());
            }
        }
    }

    private void proposals() throws SQLException, IOException {
        try (var table = new CopyTable(
                connection,
                "proposal",
                "id, title, problem, problem_html, solution, solution_html, effect, effect_html, status,"
                        + " imported_supports, submitted_at")) {
            for (int n = 1; n <= size.proposals(); n++) {
                var problem = texts.body(3_000_000L + n, 3);
                var solution = texts.body(6_000_000L + n, 1);
                var effect = texts.body(9_000_000L + n, 1);
                table.row(
                        proposal(n),
                        texts.title(n),
                        problem.plain(),
                        problem.html(),
                        solution.plain(),
                        solution.html(),
                        effect.plain(),
                        effect.html(),
                        "OPEN",
                        n * 7_919L % 1_000,
                        ids.moment(n, size.proposals()));
            }
        }
        try (var table = new CopyTable(connection, "proposal_step", "id, proposal_id, at, action, status")) {
            for (int n = 1; n <= size.proposals(); n++) {
                var step = ids.id(Kind.STEP, n, size.proposals());
                table.row(step, proposal(n), ids.moment(n, size.proposals()), "SUBMITTED", "OPEN");
            }
        }
    }

    private void supports() throws SQLException, IOException {
        var pairs = supports(size);
        try (var table = new CopyTable(connection, "support", "proposal_id, person_id, text_version, at")) {
            for (long step = 0; step < seededSupports(size); step++) {
                var pair = pairs.at(step);
                table.row(
                        proposal(pair.left() + 1),
                        people.reader(pair.right()),
                        1,
                        ids.moment(step, seededSupports(size)));
            }
        }
    }

    private void finish() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    insert into tally (content_id, comments, supports, moved_at)
                    select c.id, coalesce(k.n, 0), coalesce(s.n, 0), c.created_at from content c
                    left join (select subject_id, count(*) n from comment group by 1) k on k.subject_id = c.id
                    left join (select proposal_id, count(*) n from support group by 1) s on s.proposal_id = c.id
                    where c.kind <> 'COMMENT'
                    on conflict (content_id) do update set comments = excluded.comments, supports = excluded.supports,
                        moved_at = excluded.moved_at
                    """);
            statement.execute("select setval('post_number', " + size.posts() + ")");
            statement.execute("select setval('proposal_number', " + size.proposals() + ")");
            statement.execute("select setval('comment_number', " + Math.max(1, allComments()) + ")");
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    private long allComments() {
        return (long) size.posts() * size.comments();
    }

    private UUID post(long number) {
        return ids.id(Kind.POST, number, size.posts());
    }

    private UUID proposal(long number) {
        return ids.id(Kind.PROPOSAL, number, size.proposals());
    }

    private UUID comment(long number) {
        return ids.id(Kind.COMMENT, number, allComments());
    }
}
