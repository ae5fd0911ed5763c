package org.madang.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.madang.account.AccountService;
import org.madang.account.Person;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.post.Post;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/** Tells people by mail what became of what they registered for; within the caller's transaction. */
@ApplicationScoped
class CallingLetters {

    /** What there is to tell. */
    enum Matter {
        MOVED_UP,
        CHANGED,
        CANCELLED
    }

    @Inject
    AccountService accounts;

    @Inject
    MailOutbox outbox;

    @Inject
    Settings settings;

    /** Nobody is told without a mail server, or at an address that is not confirmed. */
    void tell(Collection<UUID> people, Matter matter, Calling calling, Post post) {
        if (!outbox.isOn()) {
            return;
        }
        for (var id : people) {
            var person = accounts.byId(id);
            if (person.getEmailConfirmedAt() != null) {
                outbox.send(letter(person, matter, calling, post));
            }
        }
    }

    private Letter letter(Person person, Matter matter, Calling calling, Post post) {
        var language = Locale.forLanguageTag(person.getLanguage());
        var at = calling.getStartsAt() == null ? calling.getClosesAt() : calling.getStartsAt();
        Map<String, String> words = new HashMap<>();
        words.put("name", person.getDisplayName());
        words.put("site", settings.baseUrl().toString());
        words.put("title", post.getTitle());
        words.put("at", Texts.moment(language, at));
        words.put("venue", calling.getVenue());
        words.put("link", settings.baseUrl() + "/posts/" + post.getNumber());
        return new Letter(
                person.getEmail(),
                person.getLanguage(),
                "calling-" + matter.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words);
    }
}
