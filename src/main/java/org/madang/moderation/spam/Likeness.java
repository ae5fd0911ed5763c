package org.madang.moderation.spam;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How alike two comments are: the share of letter groups that they have in common, estimated by MinHash (Broder 1997)
 * as Lucene has it. A changed name, number or word leaves near-duplicates alike.
 */
final class Likeness {

    /** From here on two comments count as near-duplicates. */
    static final double NEAR = 0.7;

    /** Shorter texts are alike by chance. */
    static final int LEAST_LETTERS = 20;

    private static final int BUCKETS = 64;
    private static final int LETTERS = 3;

    /** One a bucket; 0 where there is none. */
    private final long[] marks;

    private Likeness(long[] marks) {
        this.marks = marks;
    }

    /** The marks of a text; white space, signs and letter case do not count. */
    static Likeness of(String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
        var marks = new long[BUCKETS];
        if (letters.length() < LEAST_LETTERS) {
            return new Likeness(marks);
        }
        var groups = new NGramTokenizer(LETTERS, LETTERS);
        groups.setReader(new StringReader(letters));
        try (var hashes = new MinHashFilter(groups, 1, BUCKETS, 1, true)) {
            var term = hashes.addAttribute(CharTermAttribute.class);
            hashes.reset();
            for (int i = 0; i < BUCKETS && hashes.incrementToken(); i++) {
                marks[i] = mark(term);
            }
            hashes.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
        return new Likeness(marks);
    }

    private static long mark(CharSequence hash) {
        long mark = 1;
        for (int i = 0; i < hash.length(); i++) {
            mark = mark * 0x9E37_79B9_7F4A_7C15L + hash.charAt(i) + 1;
        }
        return mark;
    }

    /** From 0 for nothing in common to 1 for the same. */
    double to(Likeness other) {
        int same = 0;
        for (int i = 0; i < BUCKETS; i++) {
            if (marks[i] != 0 && marks[i] == other.marks[i]) {
                same++;
            }
        }
        return same / (double) BUCKETS;
    }
}
