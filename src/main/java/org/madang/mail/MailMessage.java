package org.madang.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import org.madang.shared.Texts;

/** A mail as it goes over the wire: plain text in UTF-8, and headers into which nothing typed by people can break. */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** @throws AddressException if the address is none, or more than one */
    static MailMessage of(Outgoing mail, String from, Session session) throws MessagingException {
        requireOneLine(mail.to());
        requireOneLine(mail.subject());
        var domain = from.substring(from.indexOf('@'));
        var message = new MailMessage(session, "<" + mail.id() + domain + ">");
        message.setFrom(sender(from, mail.language()));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setText(mail.body(), UTF_8);
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (mail.unsubscribe() != null) {
            requireOneLine(mail.unsubscribe());
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setSentDate(Date.from(mail.writtenAt()));
        message.saveChanges();
        return message;
    }

    private static InternetAddress sender(String from, String language) throws MessagingException {
        try {
            var name = Texts.of("en".equals(language) ? Locale.ENGLISH : Locale.KOREAN, "layout.name");
            return new InternetAddress(from, name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }

    private static void requireOneLine(String header) throws AddressException {
        if (header.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
            throw new AddressException("More than one line");
        }
    }

    /** The same at every attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
