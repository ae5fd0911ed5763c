package org.madang.shared;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed from one wording to the next, word by word, as a reader wants to see it. */
public final class TextDiff {

    /** Texts of more words than this are compared line by line, so that no text costs much. */
    static final int MOST_WORDS = 4_000;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    private static final Pattern BETWEEN_LINES = Pattern.compile("(?<=\n)");

    private TextDiff() {}

    /** What became of a stretch of text. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }

    /** A stretch of text. */
    public record Part(Change change, String text) {

        public boolean isAdded() {
            return change == Change.ADDED;
        }

        public boolean isRemoved() {
            return change == Change.REMOVED;
        }
    }

    /** The parts in reading order; what was removed stands before what took its place. */
    public static List<Part> between(String before, String after) {
        var old = List.of(BETWEEN_WORDS.split(before));
        var young = List.of(BETWEEN_WORDS.split(after));
        if (old.size() > MOST_WORDS || young.size() > MOST_WORDS) {
            old = List.of(BETWEEN_LINES.split(before));
            young = List.of(BETWEEN_LINES.split(after));
        }
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            add(parts, Change.SAME, old.subList(at, delta.getSource().getPosition()));
            add(parts, Change.REMOVED, delta.getSource().getLines());
            add(parts, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Change.SAME, old.subList(at, old.size()));
        return parts;
    }

    private static void add(List<Part> parts, Change change, List<String> words) {
        var text = String.join("", words);
        if (!text.isEmpty()) {
            parts.add(new Part(change, text));
        }
    }
}
