package org.madang.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailMessageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final Session SESSION = Session.getInstance(new Properties());

    private static MailMessage message(String to, String subject) throws MessagingException {
        return MailMessage.of(
                new Outgoing(new UUID(1, 2), to, "ko", subject, "안녕하세요.\n.\n반가워요.", null, NOW),
                "no-reply@madang.example",
                SESSION);
    }

    @Test
    void koreanWordsArriveAsTheyAre() throws Exception {
        var message = message("resident@example.org", "메일 주소를 확인해 주세요 😀");
        var wire = new ByteArrayOutputStream();
        message.writeTo(wire);

        assertThat(message.getSubject()).isEqualTo("메일 주소를 확인해 주세요 😀");
        assertThat(message.getContent()).isEqualTo("안녕하세요.\n.\n반가워요.");
        assertThat(message.getContentType()).containsIgnoringCase("charset=UTF-8");
        assertThat(wire.toString(StandardCharsets.UTF_8).split("\r\n\r\n")[0]).matches("(?s)\\p{ASCII}*");
    }

    @Test
    void everyAttemptHasTheSameNumber() throws Exception {
        assertThat(message("a@example.org", "하나").getMessageID())
                .isEqualTo(message("a@example.org", "둘").getMessageID())
                .isEqualTo("<" + new UUID(1, 2) + "@madang.example>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org\nX: y",
                "a@example.org, b@example.org",
                "a@example.org;b@example.org",
                "<a@example.org>\r\n\r\nbody",
                "a b@example.org",
                "nobody",
                ""
            })
    void oneAddressAndNothingElseIsARecipient(String to) {
        assertThatThrownBy(() -> message(to, "제목")).isInstanceOf(AddressException.class);
    }

    @Test
    void noHeaderIsSmuggledInThroughTheSubject() {
        assertThatThrownBy(() -> message("a@example.org", "제목\r\nBcc: b@example.org"))
                .isInstanceOf(AddressException.class);
    }

    @Test
    void namesOfPeopleStayInTheirLine() throws Exception {
        var letter = new Letter(
                "a@example.org",
                "ko",
                "confirm-address",
                Map.of(
                        "name",
                        "나\r\nBcc: b@example.org\r\n\r\n공짜",
                        "handle",
                        "h",
                        "link",
                        "l",
                        "until",
                        "u",
                        "site",
                        "s"));
        var message = message(letter.to(), letter.subject());

        assertThat(letter.subject()).doesNotContain("\r", "\n");
        assertThat(letter.body()).contains("나 Bcc: b@example.org 공짜 님");
        assertThat(Collections.list(message.getAllHeaders()))
                .extracting(header -> header.getName())
                .doesNotContain("Bcc");
    }
}
