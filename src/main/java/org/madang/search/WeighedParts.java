package org.madang.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.madang.search.QuerySyntax.Wanted;

/** The parts of a ranked query by the names of their weights, each to be asked alone. Together they are the whole score. */
final class WeighedParts {

    private WeighedParts() {}

    /** What a part asks, and the factor by which it counts. */
    record Part(float weight, Function<SearchPredicateFactory, PredicateFinalStep> predicate) {}

    static Map<String, Part> of(Wanted wanted, Instant freshSince) {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (!wanted.terms().isEmpty()) {
            parts.put("title", new Part(Weights.TITLE, f -> words(f, wanted, Predicates.TITLE)));
            parts.put("tag", new Part(Weights.TAG, f -> words(f, wanted, Predicates.TAGS)));
            parts.put("text", new Part(Weights.TEXT, f -> words(f, wanted, Predicates.TEXT)));
            parts.put("inside-longer-word", new Part(Weights.INSIDE, f -> inside(f, wanted)));
            parts.put("nearly-spelled-so", new Part(Weights.NEAR, f -> near(f, wanted)));
            parts.put("all-in-title", new Part(Weights.ALL_IN_TITLE, f -> Predicates.allInTitle(f, wanted)));
        }
        if (!wanted.phrases().isEmpty()) {
            parts.put("side-by-side", new Part(1, f -> Predicates.phrases(f, wanted)));
        }
        parts.put("fresh", new Part(Weights.FRESH, f -> Predicates.fresh(f, freshSince)));
        parts.put("supports", new Part(Weights.ECHO, Predicates::supported));
        parts.put("comments", new Part(Weights.ECHO, Predicates::talkedAbout));
        return parts;
    }

    /** What the words of a query are worth in one field. */
    private static PredicateFinalStep words(SearchPredicateFactory f, Wanted wanted, String field) {
        var any = f.bool();
        wanted.terms().stream().flatMap(term -> term.words().stream()).forEach(word -> word.forms()
                .forEach(form -> any.should(f.match()
                        .field(field)
                        .boost(weight(field))
                        .matching(form)
                        .skipAnalysis()
                        .boost(form.equals(word.whole()) ? 1 : Weights.PART))));
        return any;
    }

    private static float weight(String field) {
        return switch (field) {
            case Predicates.TITLE -> Weights.TITLE;
            case Predicates.TAGS -> Weights.TAG;
            default -> Weights.TEXT;
        };
    }

    /** The letters of a query inside longer words of a title. */
    private static PredicateFinalStep inside(SearchPredicateFactory f, Wanted wanted) {
        var any = f.bool();
        wanted.terms().forEach(term -> Predicates.inside(f, term).ifPresent(any::should));
        return any.hasClause() ? any : f.matchNone();
    }

    /** Words of a title that are nearly spelled like words of a query. */
    private static PredicateFinalStep near(SearchPredicateFactory f, Wanted wanted) {
        var any = f.bool();
        wanted.terms().stream()
                .filter(term -> !term.near().isEmpty())
                .forEach(term ->
                        any.should(Predicates.spelledLike(f, term.near()).boost(Weights.NEAR)));
        return any.hasClause() ? any : f.matchNone();
    }
}
