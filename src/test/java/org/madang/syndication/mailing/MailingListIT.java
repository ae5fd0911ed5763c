package org.madang.syndication.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.harness.ApiCaller.json;

import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.testing.harness.Await;
import org.madang.testing.harness.MailingMadang;
import org.madang.testing.harness.MailingMadang.Town;
import org.madang.testing.harness.PageVisitor;
import org.madang.testing.harness.Postbox;

/** Posts by mail, over a real mail server: nothing before somebody confirmed, and one press ends it. */
@ExtendWith(MailingMadang.class)
class MailingListIT {

    private static final String ADDRESS = "neighbour@example.org";

    @Test
    void aPostGoesToWhoConfirmedAndOnePressEndsIt(Town town) throws MessagingException {
        var page = PageVisitor.at(town.madang());
        assertThat(page.send("/newsletter", "ask", Map.of("email", "nobody")).body())
                .contains("aria-invalid=\"true\"");
        page.send("/newsletter", "ask", Map.of("email", ADDRESS));
        var confirm = Postbox.text(town.postbox().await(ADDRESS, 1));
        publish(town, "확인 전에 낸 글");

        var link = URI.create(confirm.replaceAll("(?s).*(http\\S+/newsletter/confirm\\?token=\\S+).*", "$1"));
        var path = link.getRawPath() + "?" + link.getRawQuery();
        assertThat(page.get(path).body()).contains("네, 받을게요");
        page.send(path, "confirm", Map.of());
        publish(town, "확인 뒤에 낸 글");

        var mail = town.postbox().await(ADDRESS, 2);
        assertThat(mail.getSubject()).isEqualTo("[마당] 확인 뒤에 낸 글");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        var end = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
        assertThat(Postbox.text(mail)).contains("/newsletter/leave?token=");

        var asked = URI.create(end);
        var visitor = town.madang().visitor();
        assertThat(visitor.get(asked.getRawPath() + "?" + asked.getRawQuery()).statusCode())
                .as("who only looks ends nothing")
                .isEqualTo(303);
        assertThat(OneClick.press(asked)).isEqualTo(200);
        publish(town, "그만둔 뒤에 낸 글");
        page.send("/newsletter", "ask", Map.of("email", ADDRESS));
        assertThat(town.postbox().await(ADDRESS, 3).getSubject())
                .as("nothing but the question came after the end")
                .contains("받을까요");
    }

    private static void publish(Town town, String title) {
        var writer = town.caller().as("writer3");
        int post = writer.post("/posts", json("{'title':'%s','body':'메일로 가는 글','topic':'culture'}", title))
                .number("number");
        var published = writer.put("/posts/" + post + "/publication", json("{'channels':['mail']}"));
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        Await.until(
                Duration.ofSeconds(20),
                () -> writer.get("/posts/" + post + "/deliveries").body().contains("DELIVERED"));
    }
}
