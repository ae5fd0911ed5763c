package org.madang.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.madang.search.Windows.Window;
import org.madang.search.words.KoreanText;
import org.madang.search.words.QueryWords.Word;

/**
 * Marks the words of a query in what was found. Works on the text itself, so that it does not matter which engine found
 * it; everything but the marks is escaped.
 */
final class Highlights {

    private static final String FIELD = "text";
    private static final int SNIPPETS = 2;
    private static final int SNIPPET = 110;
    private static final int MOST_WINDOWS = 4;
    private static final float MIDDLE = 0.5f;
    private static final int LOOKED_THROUGH = 8_000;
    private static final int SHORT = 250;

    private final Query query;
    private final List<String> forms;
    private final UnifiedHighlighter whole = highlighter(WholeBreakIterator::new);
    private final UnifiedHighlighter pieces = highlighter(() -> LengthGoalBreakIterator.createClosestToLength(
            BreakIterator.getWordInstance(Locale.KOREAN), SNIPPET, MIDDLE));

    Highlights(Collection<Word> words) {
        forms = words.stream().flatMap(Word::forms).distinct().toList();
        var any = new BooleanQuery.Builder();
        forms.forEach(form -> any.add(new TermQuery(new Term(FIELD, form)), BooleanClause.Occur.SHOULD));
        query = any.build();
    }

    private static UnifiedHighlighter highlighter(Supplier<BreakIterator> breaks) {
        return UnifiedHighlighter.builderWithoutSearcher(KoreanText.current())
                .withBreakIterator(breaks)
                .withFormatter(new Marks())
                .withMaxLength(LOOKED_THROUGH)
                .withMaxNoHighlightPassages(0)
                .build();
    }

    /** A title as safe HTML with its marks. */
    String title(String title) {
        return String.join("", marked(whole, title, 1));
    }

    /** The pieces of a text with most of the words, as safe HTML; its beginning if it has none of them. */
    List<String> snippets(String text) {
        if (text.length() > SHORT) {
            var found = Windows.best(text, forms, SNIPPET, MOST_WINDOWS).stream()
                    .flatMap(window -> marked(text, window).stream())
                    .limit(SNIPPETS)
                    .sorted(Comparator.comparingInt(Piece::start))
                    .map(Piece::html)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return marked(pieces, text, SNIPPETS);
    }

    private record Piece(int start, String html) {}

    /** Empty if the letters are there, but only as a part of another word. */
    private Optional<Piece> marked(String text, Window window) {
        var part = text.substring(window.start(), window.end()).strip();
        return pieces(whole, part, 1)
                .map(html -> new Piece(
                        window.start(),
                        (window.start() > 0 ? "…" : "")
                                + String.join("", html)
                                + (window.end() < text.length() ? "…" : "")));
    }

    private List<String> marked(UnifiedHighlighter highlighter, String text, int most) {
        return text.isEmpty() ? List.of() : pieces(highlighter, text, most).orElseGet(() -> List.of(beginning(text)));
    }

    /** Empty if none of the words is in the text. */
    private Optional<List<String>> pieces(UnifiedHighlighter highlighter, String text, int most) {
        if (forms.isEmpty()) {
            return Optional.empty();
        }
        try {
            return highlighter.highlightWithoutSearcher(FIELD, query, text, most) instanceof Pieces found
                    ? Optional.of(found.html())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String beginning(String text) {
        int end = Math.min(text.length(), SNIPPET);
        return escape(text.substring(0, end)) + (end < text.length() ? "…" : "");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private record Pieces(List<String> html) {}

    /** Words that touch or overlap, as the parts of a compound do, get one mark. */
    private static final class Marks extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String text) {
            return new Pieces(
                    Arrays.stream(passages).map(passage -> mark(passage, text)).toList());
        }

        /** A piece does not begin with the full stop of the sentence before. */
        private static int start(Passage passage, String text) {
            int first = passage.getMatchStarts()[0];
            int at = passage.getStartOffset();
            while (at > 0 && at < first && !Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private static String mark(Passage passage, String text) {
            int at = start(passage, text);
            var html = new StringBuilder(at > 0 ? "…" : "");
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int start = Math.max(at, passage.getMatchStarts()[i]);
                int end = passage.getMatchEnds()[i];
                while (i + 1 < passage.getNumMatches() && passage.getMatchStarts()[i + 1] <= end) {
                    i++;
                    end = Math.max(end, passage.getMatchEnds()[i]);
                }
                if (end > start) {
                    html.append(escape(text.substring(at, start))).append("<mark>");
                    html.append(escape(text.substring(start, end))).append("</mark>");
                    at = end;
                }
            }
            int end = Math.max(at, passage.getEndOffset());
            html.append(escape(text.substring(at, end))).append(end < text.length() ? "…" : "");
            return html.toString().strip();
        }
    }
}
