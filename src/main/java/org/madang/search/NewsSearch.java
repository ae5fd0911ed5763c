package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.madang.hub.HubCard;
import org.madang.hub.HubFilter;
import org.madang.hub.HubService;
import org.madang.search.words.QueryWords;
import org.madang.shared.PageRequest;

/**
 * Finds what departments said elsewhere: items with the longest word of a query, whatever its particle, the newest
 * first. They are few and not in the index; the hub keeps them.
 */
@ApplicationScoped
public class NewsSearch {

    private static final int MOST = 3;

    @Inject
    HubService hub;

    /** At most three; none for a query without a word that says something by itself. */
    public List<HubCard> find(SearchQuery query) {
        return QuerySyntax.parse(query.text()).words().stream()
                .map(QueryWords.Word::whole)
                .filter(QueryWords::saysEnough)
                .max(Comparator.comparingInt(String::length))
                .map(word -> hub.cards(new HubFilter(null, null, word), PageRequest.first(MOST))
                        .items())
                .orElse(List.of());
    }
}
