package org.madang.people.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.madang.account.Person;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/** What is written about appeals against suspensions; part of the caller's transaction. */
@ApplicationScoped
class SuspensionLetters {

    @Inject
    MailOutbox outbox;

    @Inject
    Settings settings;

    /** Asks a member of the panel to look. */
    void ask(Person member, SuspensionAppeal about) {
        send(member, "suspension-asked", "/panel/suspensions/" + about.getNumber(), about.getUntil());
    }

    /** Tells the person how it ended; the reasons stand on the page, not in the mail. */
    void tell(Person person, SuspensionAppeal about, boolean upheld) {
        send(person, upheld ? "suspension-upheld" : "suspension-lifted", "/account/suspension", about.getEndsAt());
    }

    private void send(Person to, String kind, String page, Instant at) {
        outbox.send(new Letter(
                to.getEmail(),
                to.getLanguage(),
                kind,
                Map.of(
                        "name", to.getDisplayName(),
                        "link", settings.baseUrl() + page,
                        "at", Texts.moment(Locale.forLanguageTag(to.getLanguage()), at))));
    }
}
