package org.madang.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.mail.MailOutbox;
import org.madang.search.saved.SavedSearch;
import org.madang.search.saved.SavedSearchService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /search/searches.xhtml}: the searches that the person keeps, and one that may be kept. */
@Named
@RequestScoped
public class SearchesView {

    private static final String HERE = "/account/searches";

    @Inject
    SavedSearchService searches;

    @Inject
    SearchAsked asked;

    @Inject
    MailOutbox mails;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private @Nullable List<SavedSearch> rows;

    public List<SavedSearch> getRows() {
        var known = rows;
        if (known == null) {
            known = searches.mine();
            rows = known;
        }
        return known;
    }

    /** Whether the city's server can send mail; without, searches are kept and nobody is told. */
    public boolean isMailed() {
        return mails.isOn();
    }

    public void save() {
        if (errors.allow(() -> searches.save(asked.getQuery()))) {
            Onward.to(HERE, "search-saved");
        }
    }

    /**
     * Forgets the search that the page showed in a line.
     *
     * @param line from 0
     */
    public void remove(int line) {
        if (errors.allow(() -> searches.remove(shown(line)))) {
            Onward.to(HERE, "search-removed");
        }
    }

    /** Has mails sent about the search in a line, or no more. */
    public void mail(int line, boolean wanted) {
        if (errors.allow(() -> searches.tellByMail(shown(line), wanted))) {
            Onward.to(HERE, "search-changed");
        }
    }

    private UUID shown(int line) {
        try {
            return UUID.fromString(page.parameter("line-" + line));
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound();
        }
    }
}
