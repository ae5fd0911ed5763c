package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.content.TopicService;
import org.madang.search.QuerySyntax.Field;
import org.madang.search.QuerySyntax.Wanted;
import org.madang.search.Spelling.Correction;
import org.madang.search.words.QueryWords;
import org.madang.search.words.QueryWords.Word;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Named;
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
    private static final int MOST_WORDS = 10;
    private static final int MOST_SUGGESTIONS = 8;

    @Inject
    SearchRepository index;

    @Inject
    Spelling spelling;

    @Inject
    Misses misses;

    @Inject
    TopicService topics;

    @Inject
    CityService city;

    /**
     * What was found.
     *
     * @param meant the query with the words that were put in place of mistyped ones; null if none was
     */
    public record Found(Page<Hit> page, @Nullable String meant) {}

    /**
     * Looks for words in titles, texts and tags.
     *
     * @return hits with the counts of the facets {@code type}, {@code topic}, {@code neighbourhood} and {@code status}
     * @throws DomainException {@code search-unavailable} if the index does not answer
     */
    public Page<Hit> search(SearchQuery query, PageRequest request) {
        return find(query, request).page();
    }

    /** The same, with what was probably meant. */
    public Found find(SearchQuery query, PageRequest request) {
        var found = look(query, request);
        if (found.page().total() == 0 && !query.text().isEmpty()) {
            misses.missed(query.text());
        }
        return found;
    }

    /** The same for a page that gathers texts: nobody looked for the words, so nobody missed them. */
    public List<Hit> gather(SearchQuery query, int most) {
        return look(query, PageRequest.first(most)).page().items();
    }

    private Found look(SearchQuery query, PageRequest request) {
        if (request.offset() + request.size() > DEEPEST) {
            throw DomainException.invalid("page", "out-of-range", Map.of("min", 1, "max", DEEPEST / request.size()));
        }
        var wanted = named(QuerySyntax.parse(query.text()));
        if (wanted.isEmpty() && !query.text().isEmpty()) {
            return new Found(new Page<>(List.of(), 0, request), null);
        }
        return asking(() -> {
            var doubted = wanted.with(spelling.doubted(wanted.terms()));
            var corrections = spelling.corrections(doubted.terms());
            var page = index.search(query, corrected(doubted, corrections), request);
            return new Found(known(page), meant(query.text(), corrections));
        });
    }

    /** Ids of the texts that fit, the best first, as the index knows them. */
    public List<UUID> ids(SearchQuery query, int most) {
        var wanted = named(QuerySyntax.parse(query.text()));
        if (wanted.isEmpty() && !query.text().isEmpty()) {
            return List.of();
        }
        return asking(() -> {
            var doubted = wanted.with(spelling.doubted(wanted.terms()));
            return index.ids(query, corrected(doubted, spelling.corrections(doubted.terms())), most);
        });
    }

    private Page<Hit> known(Page<Hit> page) {
        var known = index.known(page.items().stream().map(Hit::id).toList());
        var hits = page.items().stream()
                .flatMap(hit -> Stream.ofNullable(known.get(hit.id())).map(hit::with))
                .toList();
        return new Page<>(hits, page.total(), page.page(), page.size(), page.facets());
    }

    private static Wanted corrected(Wanted wanted, List<Correction> corrections) {
        return wanted.with(wanted.terms().stream()
                .map(term -> corrections.stream()
                        .filter(correction -> correction.term().equals(term))
                        .map(Correction::corrected)
                        .findFirst()
                        .orElse(term))
                .toList());
    }

    private static @Nullable String meant(String text, List<Correction> corrections) {
        var meant = text;
        for (var correction : corrections) {
            meant = meant.replace(correction.term().spoken(), correction.meant());
        }
        return corrections.isEmpty() ? null : meant;
    }

    /** Topics and places may be called by their names. */
    private Wanted named(Wanted wanted) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(wanted.fields());
        fields.computeIfPresent(Field.TOPIC, (field, name) -> slug(topics.topics(), name));
        fields.computeIfPresent(Field.PLACE, (field, name) -> slug(city.neighbourhoods(), name));
        fields.computeIfPresent(Field.DEPARTMENT, (field, name) -> slug(city.departments(), name));
        return new Wanted(wanted.terms(), wanted.phrases(), wanted.without(), fields);
    }

    private static String slug(List<Named> all, String name) {
        return all.stream()
                .filter(one -> one.ko().equals(name) || one.en().equalsIgnoreCase(name))
                .map(Named::slug)
                .findFirst()
                .orElse(name);
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
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
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
