package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.madang.search.QueryWords.Word;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PlainText;

/** Finds posts and proposals that everybody may read. */
@ApplicationScoped
@Transactional
public class SearchService {

    /** The last hit that can be paged to; beyond, narrowing the search is the better way. */
    public static final int DEEPEST = 10_000;

    private static final Logger LOG = System.getLogger(SearchService.class.getName());
    private static final int MOST_WORDS = 20;
    private static final int MOST_SUGGESTIONS = 8;

    @Inject
    SearchRepository index;

    /**
     * Looks for words in titles, texts and tags.
     *
     * @return hits with the counts of the facets {@code type}, {@code topic}, {@code neighbourhood} and {@code status}
     * @throws DomainException {@code search-unavailable} if the index does not answer
     */
    public Page<Hit> search(SearchQuery query, PageRequest request) {
        if (request.offset() + request.size() > DEEPEST) {
            throw DomainException.invalid("page", "out-of-range", Map.of("min", 1, "max", DEEPEST / request.size()));
        }
        var words = first(QueryWords.all(query.text()));
        if (words.isEmpty() && !query.text().isEmpty()) {
            return new Page<>(List.of(), 0, request);
        }
        return asking(() -> {
            var page = index.search(query, words, request);
            var known = index.known(page.items().stream().map(Hit::id).toList());
            var hits = page.items().stream()
                    .flatMap(hit -> Stream.ofNullable(known.get(hit.id())).map(hit::with))
                    .toList();
            return new Page<>(hits, page.total(), page.page(), page.size(), page.facets());
        });
    }

    /** Titles that the words being typed may lead to, the best first; at most eight. */
    public List<Suggestion> suggest(@Nullable String typed) {
        var text = PlainText.line(typed);
        if (text.isEmpty() || text.length() > SearchQuery.MAX_TEXT) {
            return List.of();
        }
        int space = text.lastIndexOf(' ');
        var words = first(QueryWords.all(text.substring(0, Math.max(0, space))));
        var beginning = text.substring(space + 1).toLowerCase(Locale.ROOT);
        return asking(() -> index.titled(words, beginning, MOST_SUGGESTIONS));
    }

    private static List<Word> first(List<Word> words) {
        return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
    }

    static <T> T asking(Supplier<T> question) {
        try {
            return question.get();
        } catch (SearchException e) {
            LOG.log(Level.WARNING, "The index does not answer", e);
            throw new DomainException(Kind.UNAVAILABLE, "search-unavailable");
        }
    }
}
