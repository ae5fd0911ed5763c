package org.madang.search.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.mail.Letter;
import org.madang.mail.MailOutbox;
import org.madang.search.SearchQuery;
import org.madang.search.SearchService;
import org.madang.search.saved.SavedSearchRepository.Due;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;
import org.madang.shared.Settings;

/** The searches that the signed-in person keeps, and telling of what is new in them. */
@ApplicationScoped
@Transactional
public class SavedSearchService {

    private static final int MOST = 50;
    private static final int LONGEST = 600;
    private static final int LOOKED_AT = 50;

    @Inject
    SavedSearchRepository searches;

    @Inject
    SearchService search;

    @Inject
    CurrentPerson current;

    @Inject
    MailOutbox mails;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * Keeps a search; keeping it again changes nothing.
     *
     * @param address what the page of the search has behind its question mark
     * @throws DomainException {@code invalid} if it looks for nothing, {@code too-many-searches}
     */
    public void save(String address) {
        var person = current.require(Action.USE_ACCOUNT).id();
        var query = query(address);
        if (query.text().isEmpty() || address.length() > LONGEST) {
            throw DomainException.invalid("q", "required");
        }
        if (searches.list(person).size() >= MOST) {
            throw DomainException.conflict("too-many-searches");
        }
        var now = clock.instant();
        searches.add(person, new SavedSearch(Ids.next(now), address, query.text(), true, now));
    }

    /** The newest first. */
    public List<SavedSearch> mine() {
        return searches.list(current.require(Action.USE_ACCOUNT).id());
    }

    public void remove(UUID id) {
        if (!searches.remove(current.require(Action.USE_ACCOUNT).id(), id)) {
            throw DomainException.notFound();
        }
    }

    /** Has a mail tell of news, or not. */
    public void tellByMail(UUID id, boolean mail) {
        if (!searches.tellByMail(current.require(Action.USE_ACCOUNT).id(), id, mail)) {
            throw DomainException.notFound();
        }
    }

    List<Due> due() {
        return mails.isOn() ? searches.due() : List.of();
    }

    /** Writes to whoever keeps the search if something new fits it. */
    void tell(Due due) {
        var now = clock.instant();
        var newest = search.ids(query(due.address()).newestFirst(), LOOKED_AT);
        long count = newest.isEmpty() ? 0 : searches.newOnes(newest, due.toldUntil());
        if (count > 0) {
            mails.send(new Letter(
                    due.mail(),
                    due.language(),
                    "saved-search",
                    Map.of(
                            "name", due.name(),
                            "words", due.words(),
                            "n", String.valueOf(count),
                            "link", settings.baseUrl() + "/search?sort=newest&" + due.address(),
                            "site", settings.baseUrl().toString())));
            searches.told(due.id(), now);
        }
    }

    private static SearchQuery query(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (var pair : address.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                parameters.put(
                        pair.substring(0, sign), URLDecoder.decode(pair.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return SearchQuery.asked(name -> parameters.getOrDefault(name, ""));
    }
}
