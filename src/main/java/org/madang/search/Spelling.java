package org.madang.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.madang.search.QuerySyntax.Term;
import org.madang.search.words.Jamo;
import org.madang.search.words.QueryWords;
import org.madang.search.words.QueryWords.Word;
import org.madang.search.words.SpokenWords;

/** Finds the words that somebody may have meant who mistyped one: words of titles that differ in a key or two. */
@ApplicationScoped
class Spelling {

    private static final int TITLES = 40;
    private static final int SHORT = 4;
    private static final int LONG = 9;
    private static final int MOST_CHECKED = 6;
    private static final int RARE = 10;

    @Inject
    SearchRepository index;

    /**
     * What a term was read as.
     *
     * @param meant the word that was put in its place
     */
    record Correction(Term term, String meant, Term corrected) {}

    /** How many keys may be wrong in a word. */
    static int mostErrors(String keys) {
        return keys.length() < LONG ? 1 : 2;
    }

    /** The same terms; those that hardly any text has, or only in pieces, may be mistyped. */
    List<Term> doubted(List<Term> terms) {
        return terms.stream()
                .map(term -> isDoubtful(term) ? term.orNearly(variants(term)) : term)
                .toList();
    }

    private boolean isDoubtful(Term term) {
        return Jamo.keys(term.spoken()).length() >= SHORT
                && (term.words().stream().anyMatch(word -> !QueryWords.saysEnough(word.whole()))
                        || term.words().stream().anyMatch(word -> index.texts(word.whole()) <= RARE));
    }

    private boolean isInNoText(Word word) {
        return word.forms().allMatch(form -> index.texts(form) == 0);
    }

    /** The terms with a word that no text has, with what was probably meant; empty if all is well. */
    List<Correction> corrections(List<Term> terms) {
        List<Correction> corrections = new ArrayList<>();
        terms.stream()
                .filter(term -> !term.near().isEmpty())
                .filter(term -> term.words().stream().anyMatch(this::isInNoText))
                .limit(MOST_CHECKED)
                .forEach(term -> correction(term, corrections));
        return corrections;
    }

    private void correction(Term term, List<Correction> corrections) {
        var typed = term.near();
        Map<String, Integer> counts = new HashMap<>();
        index.titlesSpelledLike(typed, TITLES)
                .forEach(title -> candidates(title).forEach(word -> counts.merge(word, 1, Integer::sum)));
        var best = counts.keySet().stream()
                .filter(word -> distance(word, typed) <= mostErrors(Jamo.keys(word)))
                .sorted(Comparator.comparingInt((String word) -> distance(word, typed))
                        .thenComparing(counts::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        if (best.isEmpty()) {
            return;
        }
        int least = distance(best.get(0), typed);
        var meant = best.stream()
                .filter(word -> distance(word, typed) == least)
                .limit(3)
                .toList();
        var words = QueryWords.all(meant.get(0));
        if (!words.isEmpty()) {
            List<String> others = new ArrayList<>(words.get(0).parts());
            meant.stream().skip(1).forEach(others::add);
            corrections.add(new Correction(
                    term,
                    meant.get(0),
                    new Term(term.spoken(), List.of(new Word(words.get(0).whole(), others)))));
        }
    }

    private static Set<String> candidates(String title) {
        Set<String> words = new LinkedHashSet<>(QueryWords.nouns(title).keySet());
        words.addAll(SpokenWords.of(title));
        return words;
    }

    private static int distance(String word, List<String> typed) {
        var keys = Jamo.keys(word);
        return typed.stream().mapToInt(one -> Jamo.distance(keys, one)).min().orElse(Integer.MAX_VALUE);
    }

    /** The keys of the word as it was typed, and without what may be a particle. */
    private static List<String> variants(Term term) {
        Set<String> variants = new LinkedHashSet<>();
        SpokenWords.stems(term.spoken()).forEach(stem -> variants.add(Jamo.keys(stem)));
        return List.copyOf(variants);
    }
}
