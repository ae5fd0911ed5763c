package org.madang.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.madang.bench.SeedIds.Kind;
import org.madang.shared.Ids;

/** The rows of one change, written by plain JDBC in one transaction: what the change costs at least. */
@FunctionalInterface
interface Insert {

    /** Writes the rows of a step of the change's walk and commits them. */
    void write(Connection connection, long step) throws SQLException;

    /** One support. */
    static Insert ofSupport(BenchOptions size, SeedIds ids, People people) {
        var pairs = Seed.supports(size);
        return (connection, step) -> {
            var pair = pairs.at(step);
            try (var insert = connection.prepareStatement(
                    "insert into support (proposal_id, person_id, text_version, at) values (?, ?, 1, ?)"
                            + " on conflict do nothing")) {
                insert.setObject(1, ids.id(Kind.PROPOSAL, pair.left() + 1, size.proposals()));
                insert.setObject(2, people.reader(pair.right()));
                insert.setTimestamp(3, Timestamp.from(Instant.now()));
                insert.executeUpdate();
            }
            connection.commit();
        };
    }

    /** One comment under a post: its content and its words. */
    static Insert ofComment(BenchOptions size, SeedIds ids, People people, KoreanTexts texts) {
        return (connection, step) -> {
            var id = Ids.next(Instant.now());
            content(connection, id, people.reader(step));
            try (var insert = connection.prepareStatement(
                    "insert into comment (id, subject_id, body, body_html) values (?, ?, ?, ?)")) {
                var text = texts.comment(step % 1_000);
                insert.setObject(1, id);
                insert.setObject(2, ids.id(Kind.POST, step % size.posts() + 1, size.posts()));
                insert.setString(3, text.plain());
                insert.setString(4, text.html());
                insert.executeUpdate();
            }
            connection.commit();
        };
    }

    private static void content(Connection connection, UUID id, UUID author) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into content (id, kind, number, author_id, visibility, created_at, published_at)"
                        + " values (?, 'COMMENT', nextval('comment_number'), ?, 'PUBLIC', now(), now())")) {
            insert.setObject(1, id);
            insert.setObject(2, author);
            insert.executeUpdate();
        }
    }
}
