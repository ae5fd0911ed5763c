package org.madang.search;

import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.madang.search.QueryWords.Word;

/** What the index is asked, in one place: fields, weights, and how much of a query must be found. */
final class Predicates {

    private static final float TITLE_WEIGHT = 3;
    private static final float TAG_WEIGHT = 2;
    private static final float LEAST_OF_A_TEXT = 0.2f;

    private Predicates() {}

    /** Texts with enough of the words, narrowed by the facets of the query. */
    static PredicateFinalStep matching(SearchPredicateFactory f, SearchQuery query, List<Word> words) {
        var all = f.bool();
        all.must(words.isEmpty() ? f.matchAll() : enough(f, words));
        for (var facet : Facet.values()) {
            var value = query.narrowedTo(facet);
            if (value != null) {
                all.filter(f.match().field(facet.field()).matching(value));
            }
        }
        return all;
    }

    /** At least half of the words, each anywhere. Single syllables only help, unless there is nothing else. */
    private static PredicateFinalStep enough(SearchPredicateFactory f, List<Word> words) {
        var needed = words.stream()
                .filter(word -> QueryWords.saysEnough(word.whole()))
                .toList();
        if (needed.isEmpty()) {
            return half(f, words);
        }
        var all = f.bool().must(half(f, needed));
        words.stream().filter(word -> !needed.contains(word)).forEach(word -> all.should(word(f, word)));
        return all;
    }

    private static PredicateFinalStep half(SearchPredicateFactory f, List<Word> words) {
        var some = f.bool();
        words.forEach(word -> some.should(word(f, word)));
        return some.minimumShouldMatchNumber((words.size() + 1) / 2);
    }

    /** The word itself or a part of it; a text with the whole has all of them and fits best. */
    private static PredicateFinalStep word(SearchPredicateFactory f, Word word) {
        var any = f.bool();
        word.forms().forEach(form -> any.should(word(f, form, 1)));
        return any;
    }

    /** Texts that share words with another one, those of more weight counting more. */
    static PredicateFinalStep alike(SearchPredicateFactory f, Map<String, Integer> words) {
        var some = f.bool();
        words.forEach((word, weight) -> some.should(word(f, word, (float) Math.sqrt(weight))));
        return some.minimumShouldMatchNumber(Math.max(1, Math.round(words.size() * LEAST_OF_A_TEXT)));
    }

    private static PredicateFinalStep word(SearchPredicateFactory f, String word, float boost) {
        return f.match()
                .field("title")
                .boost(TITLE_WEIGHT)
                .field("tags")
                .boost(TAG_WEIGHT)
                .field("text")
                .matching(word)
                .skipAnalysis()
                .boost(boost);
    }

    /** Titles with all of the words, and one that begins like the last thing typed. */
    static PredicateFinalStep titled(SearchPredicateFactory f, List<Word> words, String beginning) {
        var all = f.bool();
        words.forEach(word -> all.must(inTitle(f, word)));
        var last = f.bool().should(f.prefix().field("title").matching(beginning));
        QueryWords.all(beginning).forEach(word -> last.should(inTitle(f, word)));
        return all.must(last);
    }

    private static PredicateFinalStep inTitle(SearchPredicateFactory f, Word word) {
        var any = f.bool();
        word.forms()
                .forEach(form ->
                        any.should(f.match().field("title").matching(form).skipAnalysis()));
        return any;
    }
}
