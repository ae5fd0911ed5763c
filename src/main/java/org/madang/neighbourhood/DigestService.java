package org.madang.neighbourhood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.neighbourhood.DigestRepository.Due;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/** Mails with the news of a neighbourhood, for those who ask for them. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class DigestService {

    private static final int MOST = 30;
    private static final int TOKEN_BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    @Inject
    DigestRepository digests;

    @Inject
    NewsRepository news;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    MailOutbox mails;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether there is a mail server at all. */
    public boolean isPossible() {
        return mails.isOn();
    }

    /** What the signed-in person gets; empty if nothing. */
    public Optional<Digest> mine() {
        return digests.find(current.require(Action.USE_ACCOUNT).id());
    }

    /**
     * From now on the signed-in person gets mails of one neighbourhood, and of no other.
     *
     * @param every how often; null for never
     * @throws DomainException {@code not-found} if there is no such neighbourhood
     */
    public void want(String place, @Nullable Rhythm every) {
        var person = current.require(Action.USE_ACCOUNT).id();
        city.neighbourhood(place).orElseThrow(DomainException::notFound);
        if (every == null) {
            digests.remove(person);
        } else {
            digests.set(person, new Digest(place, every), token(), clock.instant());
        }
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Stops the mails of whoever has the token of one; whether there were any. */
    public boolean stop(String token) {
        return digests.remove(token);
    }

    List<Due> due() {
        return mails.isOn()
                ? Arrays.stream(Rhythm.values())
                        .flatMap(every -> digests.due(every, clock.instant().minus(every.pause())).stream())
                        .toList()
                : List.of();
    }

    /** Writes the news since the last mail; nothing where nothing happened. */
    void tell(Due due) {
        var now = clock.instant();
        var newest = news.since(due.place(), due.toldUntil(), MOST);
        if (!newest.isEmpty()) {
            mails.send(letter(due, newest));
        }
        digests.told(due.person(), now);
    }

    private Letter letter(Due due, List<PlaceNews> newest) {
        var locale = "en".equals(due.language()) ? Locale.ENGLISH : Locale.KOREAN;
        var place = city.neighbourhood(due.place())
                .map(named -> locale == Locale.ENGLISH ? named.en() : named.ko())
                .orElse(due.place());
        var items = newest.stream()
                .flatMap(one -> Stream.of(
                        "- " + Texts.of(locale, "place_news." + one.kind().name()) + ": " + one.title(),
                        "  " + settings.baseUrl() + one.path()))
                .toList();
        var words = Map.of(
                "name",
                due.name(),
                "place",
                place,
                "n",
                String.valueOf(newest.size()),
                "link",
                settings.baseUrl() + "/neighbourhoods/" + due.place() + "/news",
                "stop",
                settings.baseUrl() + "/neighbourhoods/" + due.place() + "/digest?token=" + due.token(),
                "site",
                settings.baseUrl().toString());
        return new Letter(due.mail(), due.language(), "neighbourhood-digest", words)
                .listing(items)
                .endedBy(settings.baseUrl() + "/unsubscribe/" + due.token());
    }
}
