package org.madang.shared;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The server that takes our mail.
 *
 * @param from the sender's address
 * @param user who we are there; null where the server does not ask
 * @param password null if and only if the user is
 * @param authorities certificates of whoever vouches for the server; empty for those that Java knows
 */
public record SmtpSettings(
        String host,
        int port,
        String from,
        @Nullable String user,
        @Nullable String password,
        Encryption encryption,
        List<X509Certificate> authorities) {

    /** How the way to the server is protected. */
    public enum Encryption {
        /** Not at all: for a server on the same computer or network. */
        NONE,
        /** By STARTTLS where the server offers it. */
        OFFERED,
        /** By STARTTLS, or not at all sent. */
        STARTTLS,
        /** From the first byte on. */
        TLS
    }

    private static final int USUAL_PORT = 25;
    private static final int MOST_PORT = 65_535;

    static @Nullable SmtpSettings from(SettingValues values, String ownHost) {
        var host = values.text("MADANG_SMTP_HOST");
        if (host.isEmpty()) {
            values.onlyTogetherWith(
                    "MADANG_SMTP_HOST", "MADANG_SMTP_PORT", "MADANG_SMTP_USER", "MADANG_SMTP_FROM", "MADANG_SMTP_CA");
            return null;
        }
        var user = values.text("MADANG_SMTP_USER");
        if (user.isEmpty()) {
            values.onlyTogetherWith("MADANG_SMTP_USER", "MADANG_SMTP_PASSWORD");
        }
        return new SmtpSettings(
                host.get(),
                values.number("MADANG_SMTP_PORT", USUAL_PORT, 1, MOST_PORT),
                values.matching("MADANG_SMTP_FROM", "[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+", "a mail address")
                        .orElse("no-reply@" + ownHost),
                user.orElse(null),
                user.isEmpty() ? null : values.required("MADANG_SMTP_PASSWORD"),
                encryption(values, user.isPresent()),
                values.text("MADANG_SMTP_CA").map(SmtpSettings::certificates).orElse(List.of()));
    }

    private static List<X509Certificate> certificates(String pem) {
        try (var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8))) {
            var read = CertificateFactory.getInstance("X.509").generateCertificates(bytes);
            return read.stream().map(X509Certificate.class::cast).toList();
        } catch (CertificateException | IOException e) {
            throw new InvalidSettingException("MADANG_SMTP_CA", "must be certificates in PEM form");
        }
    }

    /** Whoever gives a password does not want it to be read on its way. */
    private static Encryption encryption(SettingValues values, boolean withPassword) {
        return values.matching("MADANG_SMTP_ENCRYPTION", "none|offered|starttls|tls", "none, offered, starttls or tls")
                .map(text -> Encryption.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(withPassword ? Encryption.STARTTLS : Encryption.OFFERED);
    }

    @Override
    public String toString() {
        return "SmtpSettings[host=" + host + ", port=" + port + ", encryption=" + encryption + "]";
    }
}
