package org.madang.syndication.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.Settings;

/**
 * Who gets posts by mail. Nobody gets anything before they confirmed that the address is theirs, and one press ends it.
 * Each method is one transaction.
 */
@ApplicationScoped
@Transactional
public class MailingListService {

    private static final String PAGE = "/newsletter";
    private static final int TOKEN_BYTES = 24;
    private static final int LONGEST = 254;
    private static final Duration ONE_MAIL_IN = Duration.ofHours(1);
    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SubscriberRepository subscribers;

    @Inject
    MailOutbox mails;

    @Inject
    LimitService limits;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether the city sends mail at all. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isOn() {
        return mails.isOn();
    }

    /** How many confirmed. */
    public long count() {
        return subscribers.count();
    }

    /**
     * Sends a link to an address, by which its owner confirms. Says nothing about who is on the list already.
     *
     * @throws DomainException for the field {@code email}, {@code too-fast}
     */
    public void ask(String email, String language) {
        limits.take(Limited.MAIL_LINK);
        var address = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
        if (address.length() > LONGEST
                || !address.matches("[^\\s@\"<>,;:\\\\]{1,64}@[\\p{L}\\p{N}.-]+\\.[\\p{L}\\p{N}-]{2,}")) {
            throw DomainException.invalid("email", "email-form");
        }
        var now = clock.instant();
        var subscriber = new Subscriber(Ids.next(now), address, language, token(), false);
        if (subscribers.ask(subscriber, now, now.minus(ONE_MAIL_IN))) {
            mails.send(new Letter(
                    address,
                    language,
                    "list-confirm",
                    Map.of("site", settings.baseUrl().toString(), "link", link("confirm", subscriber.token()))));
        }
    }

    private static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private String link(String step, String token) {
        return settings.baseUrl() + PAGE + "/" + step + "?token=" + token;
    }

    /** Whether a link of ours still leads to somebody. */
    public boolean knows(String token) {
        return subscribers.find(token).isPresent();
    }

    /**
     * The owner of the address wants posts by mail.
     *
     * @throws DomainException {@code not-found} if the link is spent
     */
    public void confirm(String token) {
        var subscriber = subscribers.find(token).orElseThrow(DomainException::notFound);
        subscribers.confirm(subscriber.id(), clock.instant());
    }

    /** They do not want it any more; nothing of them is kept. Twice is no error. */
    public void leave(String token) {
        subscribers.find(token).ifPresent(subscriber -> subscribers.remove(subscriber.id()));
    }

    /** Wants a mail sent to everybody on the list; once for a key. */
    void send(String key, String kind, Map<String, String> parameters) {
        if (!subscribers.begin(key, clock.instant())) {
            return;
        }
        for (var subscriber : subscribers.confirmed()) {
            Map<String, String> all = new HashMap<>(parameters);
            all.put("site", settings.baseUrl().toString());
            all.put("leave", link("leave", subscriber.token()));
            mails.send(new Letter(subscriber.email(), subscriber.language(), kind, all)
                    .endedBy(settings.baseUrl() + OneClickServlet.PATH + "?token=" + subscriber.token()));
        }
    }

    void forgetUnconfirmed() {
        subscribers.forgetUnconfirmed(clock.instant().minus(UNCONFIRMED));
    }
}
