package org.madang.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.madang.search.QuerySyntax.Field;
import org.madang.search.QuerySyntax.Term;
import org.madang.search.QuerySyntax.Wanted;
import org.madang.search.index.FoundType;
import org.madang.search.words.Jamo;
import org.madang.search.words.QueryWords;
import org.madang.search.words.QueryWords.Word;
import org.madang.search.words.SpokenWords;

/** What the index is asked, in one place: fields, and how much of a query must be found. */
final class Predicates {

    static final String TITLE = "titleWords";
    static final String TAGS = "tagWords";
    static final String TEXT = "textWords";

    private Predicates() {}

    /**
     * Texts with enough of the words, narrowed as the query says.
     *
     * @param since when the period of the query begins; null if it has none
     * @param freshSince from when on a text counts as fresh
     */
    static PredicateFinalStep matching(
            SearchPredicateFactory f, SearchQuery query, Wanted wanted, @Nullable Instant since, Instant freshSince) {
        var all = f.bool();
        if (wanted.terms().isEmpty()) {
            all.must(f.matchAll());
        } else {
            all.must(enough(f, wanted.terms()));
        }
        if (wanted.isRanked() && query.sort() == SearchQuery.Sort.RELEVANCE) {
            prefer(f, all, wanted, freshSince);
        }
        if (!wanted.phrases().isEmpty()) {
            all.must(phrases(f, wanted));
        }
        wanted.without().forEach(phrase -> all.mustNot(sideBySide(f, phrase, TITLE, TEXT)));
        wanted.fields().forEach((field, value) -> all.filter(narrowed(f, field, value)));
        narrow(f, all, query, since);
        return all;
    }

    private static void narrow(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?> all, SearchQuery query, @Nullable Instant since) {
        for (var facet : Facet.values()) {
            var value = query.narrowedTo(facet);
            if (value != null) {
                all.filter(f.match().field(facet.field()).matching(value));
            }
        }
        if (since != null) {
            all.filter(f.range().field("publishedAt").atLeast(since));
        }
        if (!query.folded()) {
            all.filter(f.not(f.and(
                    f.match().field("kind").matching(FoundType.COMMENT),
                    f.match().field("folded").matching(true))));
        }
    }

    /** What is fresh, widely supported or much talked about comes a little earlier. */
    private static void prefer(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?> all, Wanted wanted, Instant freshSince) {
        if (!wanted.terms().isEmpty()) {
            all.should(allInTitle(f, wanted));
        }
        all.should(fresh(f, freshSince));
        all.should(supported(f));
        all.should(talkedAbout(f));
    }

    static PredicateFinalStep allInTitle(SearchPredicateFactory f, Wanted wanted) {
        var title = f.bool();
        wanted.terms().forEach(term -> title.must(inTitle(f, term)));
        return title.boost(Weights.ALL_IN_TITLE);
    }

    static PredicateFinalStep fresh(SearchPredicateFactory f, Instant since) {
        return f.range().field("publishedAt").atLeast(since).constantScore().boost(Weights.FRESH);
    }

    static PredicateFinalStep supported(SearchPredicateFactory f) {
        return steps(f, "supports", Weights.STEPS_OF_SUPPORTS);
    }

    static PredicateFinalStep talkedAbout(SearchPredicateFactory f) {
        return steps(f, "comments", Weights.STEPS_OF_COMMENTS);
    }

    private static PredicateFinalStep steps(SearchPredicateFactory f, String field, int[] steps) {
        var any = f.bool();
        for (int step : steps) {
            any.should(f.range().field(field).atLeast(step).constantScore().boost(Weights.ECHO));
        }
        return any;
    }

    private static PredicateFinalStep narrowed(SearchPredicateFactory f, Field field, String value) {
        return switch (field) {
            case TITLE -> {
                var all = f.bool();
                QueryWords.all(value).forEach(word -> all.must(inTitle(f, word)));
                yield all.hasClause() ? all : f.matchNone();
            }
            case TAG -> f.match().field("tag").matching(value);
            case TOPIC -> f.match().field("topic").matching(value);
            case PLACE -> f.match().field("neighbourhood").matching(value);
            case WRITER -> f.match().field("writer").matching(value.startsWith("@") ? value.substring(1) : value);
            case DEPARTMENT -> f.match().field("department").matching(value);
        };
    }

    static PredicateFinalStep phrases(SearchPredicateFactory f, Wanted wanted) {
        var all = f.bool();
        wanted.phrases().forEach(phrase -> all.must(sideBySide(f, phrase, TITLE, TEXT)));
        return all;
    }

    private static PredicateFinalStep sideBySide(SearchPredicateFactory f, List<String> phrase, String... fields) {
        return f.phrase().fields(fields).matching(String.join(" ", phrase));
    }

    /** At least half of the terms, each anywhere. Single syllables only help, unless there is nothing else. */
    private static PredicateFinalStep enough(SearchPredicateFactory f, List<Term> terms) {
        var needed = terms.stream().filter(Term::isTelling).toList();
        if (needed.isEmpty()) {
            return half(f, terms);
        }
        var all = f.bool().must(half(f, needed));
        terms.stream().filter(term -> !needed.contains(term)).forEach(term -> all.should(term(f, term)));
        return all;
    }

    private static PredicateFinalStep half(SearchPredicateFactory f, List<Term> terms) {
        var some = f.bool();
        terms.forEach(term -> some.should(term(f, term)));
        return some.minimumShouldMatchNumber((terms.size() + 1) / 2);
    }

    /** Any of its words, or the letters as they stand there in a title, or nearly so if they may be mistyped. */
    private static PredicateFinalStep term(SearchPredicateFactory f, Term term) {
        var any = f.bool();
        term.words().forEach(word -> any.should(word(f, word)));
        inside(f, term).ifPresent(any::should);
        if (!term.near().isEmpty()) {
            any.should(spelledLike(f, term.near()).boost(Weights.NEAR));
        }
        return any;
    }

    static Optional<PredicateFinalStep> inside(SearchPredicateFactory f, Term term) {
        var pairs = SpokenWords.pairs(term.stem());
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(f.phrase().field("titlePairs").matching(pairs).boost(Weights.INSIDE));
    }

    private static PredicateFinalStep inTitle(SearchPredicateFactory f, Term term) {
        var any = f.bool();
        term.forms().forEach(form -> any.should(inTitle(f, form)));
        inside(f, term).ifPresent(any::should);
        if (!term.near().isEmpty()) {
            any.should(spelledLike(f, term.near()).boost(Weights.NEAR));
        }
        return any;
    }

    private static PredicateFinalStep inTitle(SearchPredicateFactory f, String form) {
        return f.match().field(TITLE).matching(form).skipAnalysis();
    }

    /** The word itself or a part of it; a text with the whole has all of them and fits best. */
    private static PredicateFinalStep word(SearchPredicateFactory f, Word word) {
        var any = f.bool();
        word.forms().forEach(form -> any.should(word(f, form, form.equals(word.whole()) ? 1 : Weights.PART)));
        return any;
    }

    /** Texts that share words with another one, those of more weight counting more. */
    static PredicateFinalStep alike(SearchPredicateFactory f, Map<String, Integer> words) {
        var some = f.bool();
        words.forEach((word, weight) -> some.should(word(f, word, (float) Math.sqrt(weight))));
        return some.minimumShouldMatchNumber(Math.max(1, Math.round(words.size() * Weights.LEAST_OF_A_TEXT)));
    }

    private static PredicateFinalStep word(SearchPredicateFactory f, String word, float boost) {
        return f.match()
                .field(TITLE)
                .boost(Weights.TITLE)
                .field(TAGS)
                .boost(Weights.TAG)
                .field(TEXT)
                .boost(Weights.TEXT)
                .matching(word)
                .skipAnalysis()
                .boost(boost);
    }

    /** Whether a word stands anywhere. */
    static PredicateFinalStep has(SearchPredicateFactory f, String word) {
        return f.match().fields(TITLE, TAGS, TEXT).matching(word).skipAnalysis();
    }

    /** Titles with all of the words, and one that begins like the last thing typed. */
    static PredicateFinalStep titled(SearchPredicateFactory f, List<Word> words, String beginning) {
        var all = f.bool();
        words.forEach(word -> all.must(inTitle(f, word)));
        if (Jamo.areInitials(beginning)) {
            return all.must(f.prefix().field("titleInitials").matching(beginning));
        }
        var last = f.bool();
        SpokenWords.of(beginning).stream()
                .skip(Math.max(0, SpokenWords.of(beginning).size() - 1))
                .forEach(word -> last.should(f.prefix().field("titleKeys").matching(Jamo.keys(word))));
        QueryWords.all(beginning).forEach(word -> last.should(inTitle(f, word)));
        return all.must(last.hasClause() ? last : f.matchNone());
    }

    /** Titles with a word that is typed nearly like one of these. */
    static BooleanPredicateClausesStep<?> spelledLike(SearchPredicateFactory f, List<String> keys) {
        var any = f.bool();
        keys.forEach(word -> any.should(f.match()
                .field("titleKeys")
                .matching(word)
                .fuzzy(Spelling.mostErrors(word))
                .skipAnalysis()));
        return any;
    }

    private static PredicateFinalStep inTitle(SearchPredicateFactory f, Word word) {
        var any = f.bool();
        word.forms().forEach(form -> any.should(inTitle(f, form)));
        return any;
    }
}
