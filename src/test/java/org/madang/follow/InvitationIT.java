package org.madang.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.ApiCaller;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.RunningMadang;
import org.madang.testing.harness.RunningMadang.Madang;

/** Supporters of one of two proposals that want the same are invited to support the other; no support moves. */
@ExtendWith(RunningMadang.class)
class InvitationIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private ApiCaller visitor;
    private String first;
    private String second;

    @BeforeEach
    void propose(Madang madang) {
        visitor = ApiCaller.at(madang);
        first = open("resident8");
        second = open("resident10");
        visitor.as("resident9").put(first + "/support");
        visitor.as("resident11").put(first + "/support");
        visitor.as("resident11").put(second + "/support");
        visitor.as("resident10").put(first + "/support");
        visitor.as("resident12").put(second + "/support");
        visitor.as("resident13").put(first + "/support");
        visitor.as("resident13").delete(first + "/follow");
    }

    private String open(String author) {
        var path = "/proposals/"
                + visitor.as(author)
                        .post(
                                "/proposals",
                                json("{'title':'쉼터를 늘려요','problem':'쉴 곳이 없다','solution':'만들자','topic':'welfare'}"))
                        .number("number");
        assertThat(visitor.as(author).put(path + "/submission").status()).isEqualTo(200);
        return path;
    }

    @Test
    void anOfficesDuplicateInvitesEverybodyOnce(Madang madang) throws SQLException {
        assertThat(visitor.as("staff.parks").post(first + "/links", duplicate()).status())
                .isEqualTo(201);

        assertThat(Await.until(SOON, () -> invited(madang, second).equals(List.of("resident9"))))
                .as("not who supports both, wrote it, or wants no news: " + invited(madang, second))
                .isTrue();
        assertThat(Await.until(SOON, () -> invited(madang, first).equals(List.of("resident12"))))
                .isTrue();
        assertThat(visitor.get(first + "/support").number("supports")).isEqualTo(4);
        assertThat(visitor.get(second + "/support").number("supports"))
                .as("no support moves")
                .isEqualTo(2);
        var reader = PageVisitor.as(madang, "resident9");
        assertThat(reader.get("/account/notices").body()).contains("href=\"" + second + "\"");
        reader.send(second, "give-support", Map.of());
        assertThat(visitor.get(second + "/support").number("supports")).isEqualTo(3);
        assertThat(visitor.get(first + "/support").number("supports")).isEqualTo(4);
    }

    @Test
    void aResidentsDuplicateInvitesOnceOthersAgree(Madang madang) throws SQLException {
        assertThat(visitor.as("resident14").post(first + "/links", duplicate()).status())
                .isEqualTo(201);
        var link = visitor.get(first + "/links").array().getJsonObject(0).getString("id");
        assertThat(visitor.as("resident15")
                        .put(vote(link), json("{'agrees':true}"))
                        .status())
                .isEqualTo(204);
        assertThat(begun(madang, link)).as("one alone is not enough").isZero();

        visitor.as("resident16").put(vote(link), json("{'agrees':true}"));
        visitor.as("resident17").put(vote(link), json("{'agrees':true}"));

        assertThat(begun(madang, link)).isEqualTo(1);
        assertThat(Await.until(SOON, () -> invited(madang, second).equals(List.of("resident9"))))
                .isTrue();
    }

    private String duplicate() {
        return json("{'other':%d,'kind':'DUPLICATE'}", Integer.parseInt(second.replaceAll("\\D", "")));
    }

    private String vote(String link) {
        return first + "/links/" + link + "/vote";
    }

    private static long begun(Madang madang, String link) throws SQLException {
        return rows(madang, "select 'x' from duplicate_invitation where link_id = '" + link + "'")
                .size();
    }

    /** Who was told of a proposal, once for each time. */
    private static List<String> invited(Madang madang, String path) {
        try {
            return rows(
                    madang,
                    "select p.handle from notice n join person p on p.id = n.person_id join content c on c.id = n.content_id"
                            + " where n.kind = 'PROPOSAL_ALIKE' and c.kind = 'PROPOSAL' and c.number = "
                            + path.replaceAll("\\D", "") + " order by 1");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rows(Madang madang, String query) throws SQLException {
        var owner = madang.database().asOwner();
        List<String> found = new ArrayList<>();
        try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
