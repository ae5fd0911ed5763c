package org.madang.comment.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Post 1 is writer1's. Nobody but the two may ever see a word of it. */
@ExtendWith(RunningMadang.class)
class SecretCommentsIT {

    private static final String WORDS = "은방울꽃달빛";

    private Madang madang;
    private ApiCaller visitor;
    private ApiCaller reader;
    private ApiCaller author;

    @BeforeEach
    void comeIn(Madang running) {
        madang = running;
        visitor = ApiCaller.at(running);
        reader = visitor.as("resident3");
        author = visitor.as("writer1");
    }

    private String written() {
        var reply = reader.post(
                "/secret-comments", json("{'subject':'POST','number':1,'body':'%s 이야기','keepDays':7}", WORDS));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.text("id");
    }

    @Test
    void aCommentThatIsPrivateIsSecret() {
        var reply = reader.post("/posts/1/comments", json("{'body':'%s 귓속말','private':true}", WORDS));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        assertThat(author.get("/secret-comments").response().body()).contains(WORDS + " 귓속말");
        assertThat(visitor.get("/posts/1/comments?sort=newest").response().body())
                .doesNotContain(WORDS);
        var answer = reader.post("/posts/1/comments", json("{'body':'%s','private':true,'parent':1}", WORDS));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().body()).contains("private-answers-nobody");
    }

    @Test
    void theAuthorReadsItAndSoDoesItsWriterAndNobodyElse() {
        written();

        assertThat(author.get("/secret-comments").response().body()).contains(WORDS);
        assertThat(reader.get("/secret-comments?written=true").response().body())
                .contains(WORDS);
        assertThat(reader.get("/secret-comments").response().body()).doesNotContain(WORDS);
        for (var other : List.of("writer2", "admin", "staff.parks", "resident4")) {
            assertThat(visitor.as(other).get("/secret-comments").response().body())
                    .doesNotContain(WORDS);
        }
        assertThat(visitor.get("/secret-comments").status()).isEqualTo(401);
        assertThat(PageVisitor.as(madang, "writer1").get("/account/secrets").body())
                .contains(WORDS);
    }

    @Test
    void noPageFeedSearchOrTableHoldsItsWords() throws SQLException {
        written();

        for (var path : List.of("/", "/posts", "/posts/1", "/feeds/posts.atom", "/search?q=" + "%EC%9D%80%EB%B0%A9")) {
            assertThat(PageVisitor.at(madang).get(path).body()).as(path).doesNotContain(WORDS);
        }
        assertThat(visitor.get("/posts/1/comments?size=100").response().body()).doesNotContain(WORDS);
        assertThat(visitor.get("/search?q=%EC%9D%80%EB%B0%A9%EC%9A%B8%EA%BD%83")
                        .response()
                        .body())
                .doesNotContain(WORDS);
        assertThat(whereStands(WORDS)).isEmpty();
    }

    @Test
    void itIsGoneWhenItsTimeIsOver() throws SQLException {
        var id = written();
        run("update secret_comment set written_at = now() - interval '8 days', expires_at = now() - interval '1 second'"
                + " where id = '" + id + "'");

        assertThat(author.get("/secret-comments").response().body()).doesNotContain(id);
        assertThat(reader.get("/secret-comments?written=true").response().body())
                .doesNotContain(id);
        assertThat(author.delete("/secret-comments/" + id).status()).isEqualTo(404);
    }

    @Test
    void eitherOfTheTwoLetsItGoAndNobodyElseCan() {
        var id = written();

        assertThat(visitor.as("resident4").delete("/secret-comments/" + id).status())
                .isEqualTo(404);
        assertThat(visitor.as("admin").delete("/secret-comments/" + id).status())
                .isEqualTo(404);
        assertThat(author.delete("/secret-comments/" + id).status()).isEqualTo(204);
        assertThat(reader.get("/secret-comments?written=true").response().body())
                .doesNotContain(id);
    }

    @Test
    void itIsWrittenOnAPageToo() {
        var page = PageVisitor.as(madang, "resident5");

        var sent = page.send("/posts/1/secret", "send", Map.of("secret", "달맞이길 이야기", "days", "1"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(page.get("/account/secrets").body()).contains("달맞이길 이야기");
        var button = Pattern.compile("id=\"([^\"]*remove)\"")
                .matcher(page.get("/account/secrets").body());
        assertThat(button.find()).isTrue();
        assertThat(page.send("/account/secrets", button.group(1), Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(page.get("/account/secrets").body()).doesNotContain("달맞이길 이야기");
        assertThat(author.post("/secret-comments", json("{'subject':'POST','number':1,'body':'나에게'}"))
                        .code())
                .isEqualTo("own-text");
    }

    private List<String> whereStands(String words) throws SQLException {
        List<String> places = new ArrayList<>();
        try (var connection = connect();
                var columns = connection.prepareStatement("select table_name, column_name"
                        + " from information_schema.columns where table_schema = 'public'"
                        + " and data_type in ('text', 'ARRAY', 'bytea', 'jsonb')");
                var found = columns.executeQuery()) {
            while (found.next()) {
                var sql = "select count(*) from " + found.getString(1) + " where "
                        + (found.getString(1).equals("secret_comment")
                                ? "position(convert_to(?, 'UTF8') in " + found.getString(2) + ") > 0"
                                : "position(? in \"" + found.getString(2) + "\"::text) > 0");
                if (isThere(connection, sql, words)) {
                    places.add(found.getString(1));
                }
            }
        }
        return places;
    }

    private static boolean isThere(Connection connection, String sql, String words) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, words);
            try (var count = query.executeQuery()) {
                count.next();
                return count.getInt(1) > 0;
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private Connection connect() throws SQLException {
        var database = madang.database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
