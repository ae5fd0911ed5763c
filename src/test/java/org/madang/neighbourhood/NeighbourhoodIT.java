package org.madang.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.MailingMadang;
import org.madang.testing.harness.MailingMadang.Town;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.Postbox;

/** What happens in a neighbourhood as a page, as feeds and as a mail that one press ends. */
@ExtendWith(MailingMadang.class)
class NeighbourhoodIT {

    private static final String DIGEST = "/neighbourhoods/neuti-dong/digest";

    @Test
    void newsAreAPageAndFeedsAndAMailThatOnePressEnds(Town town) throws MessagingException {
        var writer = town.caller().as("writer4");
        var draft = json("{'title':'느티동 골목의 새 소식','body':'골목에 꽃이 피었다.','neighbourhood':'neuti-dong'}");
        var post = "/posts/" + writer.post("/posts", draft).number("number");
        assertThat(writer.put(post + "/publication").status()).isEqualTo(200);

        var visitor = PageVisitor.at(town.madang());
        assertThat(visitor.get("/neighbourhoods/neuti-dong/news").body())
                .contains("느티동 골목의 새 소식", "/feeds/neighbourhoods/neuti-dong/news.atom");
        for (var ending : new String[] {"atom", "rss", "json"}) {
            var feed = visitor.get("/feeds/neighbourhoods/neuti-dong/news." + ending);
            assertThat(feed.statusCode()).as(ending).isEqualTo(200);
            assertThat(feed.body()).contains("[글] 느티동 골목의 새 소식");
        }
        assertThat(visitor.get("/feeds/news.atom").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/neighbourhoods/nowhere/news").statusCode()).isEqualTo(404);
        digest(town);
    }

    private static void digest(Town town) throws MessagingException {
        var person = PageVisitor.as(town.madang(), "resident17");
        var address = town.caller().as("resident17").get("/me").text("email");
        int before = town.postbox().of(address).size();
        assertThat(person.send(DIGEST, "keep", Map.of("every", "DAILY")).statusCode())
                .isEqualTo(303);
        assertThat(person.get(DIGEST).body())
                .containsPattern("checked=\"checked\"[^>]*value=\"DAILY\"|value=\"DAILY\"[^>]*checked");

        change(town, "update neighbourhood_digest set told_until = told_until - interval '25 hours'");
        change(town, "update scheduled_tasks set execution_time = now() where task_name = 'neighbourhood-digests'");
        var mail = town.postbox().await(address, before + 1);
        assertThat(mail.getSubject()).contains("소식");
        assertThat(Postbox.text(mail)).contains("- 글: 느티동 골목의 새 소식", "/posts/");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");

        var stop = URI.create(mail.getHeader("List-Unsubscribe", null).replaceAll("[<>]", ""));
        var stranger = town.madang().visitor();
        var press = Map.of("List-Unsubscribe", "One-Click");
        assertThat(stranger.postForm("/unsubscribe/nobodys-token-at-all-here", press)
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.postForm(stop.getPath(), press).statusCode()).isEqualTo(204);
        assertThat(stranger.postForm(stop.getPath(), press).statusCode()).isEqualTo(404);
    }

    private static void change(Town town, String statement) {
        var database = town.madang().database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).isPositive();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
