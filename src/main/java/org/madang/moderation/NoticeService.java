package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountClosing;
import org.madang.account.AccountService;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.content.Content;
import org.madang.content.ContentRef;
import org.madang.content.ContentRepository;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/** Tells people what moderation did with their texts, or wants of them: on their account page, and by mail if there is one. */
@ApplicationScoped
@Transactional
public class NoticeService {

    private static final int MOST = 50;

    @Inject
    NoticeRepository notices;

    @Inject
    ContentRepository contents;

    @Inject
    AccountService accounts;

    @Inject
    MailOutbox outbox;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Tells the author of a text; nobody if it has none any more. */
    public void tellAuthor(Content content, Notice.Kind kind, Notice.Facts facts) {
        var author = content.getAuthor();
        if (author != null && !author.getId().equals(AccountClosing.DEPARTED)) {
            tell(author, kind, facts);
        }
    }

    /** Tells somebody. */
    public void tell(UUID person, Notice.Kind kind, Notice.Facts facts) {
        tell(accounts.byId(person), kind, facts);
    }

    private void tell(Person person, Notice.Kind kind, Notice.Facts facts) {
        notices.add(new Notice(person.getId(), kind, facts, clock.instant()));
        if (outbox.isOn() && person.getEmailConfirmedAt() != null) {
            outbox.send(letter(person, kind, facts));
        }
    }

    private Letter letter(Person person, Notice.Kind kind, Notice.Facts facts) {
        var language = Locale.forLanguageTag(person.getLanguage());
        Map<String, String> words = new HashMap<>();
        words.put("name", person.getDisplayName());
        words.put("handle", person.getHandle());
        words.put("site", settings.baseUrl().toString());
        words.put("link", settings.baseUrl() + "/account/notices");
        words.put("rule", facts.rule().isEmpty() ? "" : Texts.of(language, "flag_reason." + facts.rule()));
        words.put("until", facts.until() == null ? "" : Texts.moment(language, facts.until()));
        return new Letter(
                person.getEmail(),
                person.getLanguage(),
                "moderation-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words);
    }

    /** The latest notices of the signed-in person. */
    public List<Notice> mine() {
        return notices.latest(current.id(), MOST);
    }

    /** How many of them the signed-in person has not seen; 0 for a visitor. */
    public long unread() {
        var person = current.orNull();
        return person == null ? 0 : notices.unread(person.id());
    }

    /** The signed-in person saw them all. */
    public void read() {
        notices.read(current.id(), clock.instant());
    }

    /** What the notices are about, by content id. */
    public Map<UUID, ContentRef> subjects(List<Notice> of) {
        return contents.refs(of.stream()
                .map(Notice::getContentId)
                .filter(NoticeService::isThere)
                .distinct()
                .toList());
    }

    private static boolean isThere(@Nullable UUID id) {
        return id != null;
    }
}
