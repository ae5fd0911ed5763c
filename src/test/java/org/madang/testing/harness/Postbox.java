package org.madang.testing.harness;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The mail server's side: what arrived for whom. */
public final class Postbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+(/account/\\S+\\?token=[A-Za-z0-9_-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server;

    Postbox(GreenMail server) {
        this.server = server;
    }

    /** Everything for an address so far, the oldest first. */
    public List<MimeMessage> of(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipients(mail).contains(address))
                .toList();
    }

    /** The last of as many mails for an address as are to come; waits for it. */
    public MimeMessage await(String address, int count) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (of(address).size() < count) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Of " + count + " mails for " + address + " there came "
                        + of(address).size());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return of(address).get(count - 1);
    }

    /** The path that the link in a mail opens. */
    public static String link(MimeMessage mail) {
        var found = LINK.matcher(text(mail));
        if (!found.find()) {
            throw new AssertionError("No link in: " + text(mail));
        }
        return found.group(1);
    }

    public static String text(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> recipients(MimeMessage mail) {
        try {
            return Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
