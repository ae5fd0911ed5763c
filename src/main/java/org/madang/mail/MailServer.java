package org.madang.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.madang.shared.Settings;
import org.madang.shared.SmtpSettings;
import org.madang.shared.SmtpSettings.Encryption;

/** The operator's mail server, spoken to by SMTP; one connection a mail. */
@ApplicationScoped
class MailServer {

    private static final String PATIENCE_MILLIS = "15000";
    private static final int FOR_GOOD = 500;

    @Inject
    Settings settings;

    /** Hands a mail over. */
    void take(Outgoing mail) throws MailFailure {
        var smtp = settings.smtp();
        if (smtp == null) {
            throw new MailFailure("not-configured", true);
        }
        try {
            var session = session(smtp);
            var message = MailMessage.of(mail, smtp.from(), session);
            try (var transport = session.getTransport("smtp")) {
                transport.connect(smtp.host(), smtp.port(), smtp.user(), smtp.password());
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw failure(e);
        }
    }

    private static Session session(SmtpSettings smtp) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(smtp.user() != null));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(smtp.encryption() != Encryption.NONE));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(smtp.encryption() == Encryption.STARTTLS));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(smtp.encryption() == Encryption.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (!smtp.authorities().isEmpty()) {
            properties.put("mail.smtp.ssl.socketFactory", vouchedForBy(smtp.authorities()));
        }
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        return Session.getInstance(properties);
    }

    /** Connections to servers whose certificate these authorities signed, and to no others. */
    private static SSLSocketFactory vouchedForBy(List<X509Certificate> authorities) {
        try {
            var known = KeyStore.getInstance(KeyStore.getDefaultType());
            known.load(null, null);
            for (var one : authorities) {
                known.setCertificateEntry(String.valueOf(known.size()), one);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("Certificates that were read are not usable", e);
        }
    }

    private static MailFailure failure(MessagingException thrown) {
        if (thrown instanceof AuthenticationFailedException) {
            return new MailFailure("smtp-sign-in", false);
        }
        for (Exception e = thrown; e != null; e = e instanceof MessagingException m ? m.getNextException() : null) {
            if (e instanceof AddressException) {
                return new MailFailure("address", true);
            }
            int code = code(e);
            if (code > 0) {
                return new MailFailure("smtp-" + code, code >= FOR_GOOD);
            }
        }
        return new MailFailure("not-reached", false);
    }

    /** The reply of the server; 0 if there was none. */
    private static int code(Exception e) {
        if (e instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        if (e instanceof SMTPSenderFailedException refused) {
            return refused.getReturnCode();
        }
        return e instanceof SMTPSendFailedException refused ? refused.getReturnCode() : 0;
    }
}
