package org.madang.post;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How two wordings differ, line by line and word by word. */
public final class Wording {

    /** What became of some words. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    /** Some words of a line. */
    public record Piece(Fate fate, String text) {}

    /** A line in which something changed; a line without pieces stands for those that did not. */
    public record Line(List<Piece> pieces) {

        public boolean isGap() {
            return pieces.isEmpty();
        }
    }

    private static final Line GAP = new Line(List.of());
    private static final char OLD = '\uE000';
    private static final char NEW = '\uE001';
    private static final char END = '\uE002';
    private static final Pattern MARKS = Pattern.compile("[\uE000-\uE002]");
    private static final Pattern PIECE = Pattern.compile("([\uE000\uE001])([^\uE002]*)\uE002|[^\uE000-\uE002]+");

    private static final DiffRowGenerator GENERATOR = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .mergeOriginalRevised(true)
            .lineNormalizer(line -> line)
            .oldTag(open -> String.valueOf(open ? OLD : END))
            .newTag(open -> String.valueOf(open ? NEW : END))
            .build();

    private Wording() {}

    /** From one wording to the next; what stayed the same is left out. */
    static List<Line> differences(PostVersion before, PostVersion after) {
        return differences(lines(before), lines(after));
    }

    static List<Line> differences(List<String> before, List<String> after) {
        List<Line> result = new ArrayList<>();
        for (var row : GENERATOR.generateDiffRows(before, after)) {
            if (row.getTag() != DiffRow.Tag.EQUAL) {
                result.add(new Line(pieces(row.getOldLine())));
            } else if (result.isEmpty() || !result.get(result.size() - 1).isGap()) {
                result.add(GAP);
            }
        }
        return result;
    }

    private static List<String> lines(PostVersion version) {
        List<String> lines = new ArrayList<>();
        lines.add(version.getTitle());
        version.getBody()
                .lines()
                .map(line -> MARKS.matcher(line).replaceAll(""))
                .forEach(lines::add);
        return lines;
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        PIECE.matcher(line)
                .results()
                .forEach(found -> pieces.add(
                        found.group(1) == null
                                ? new Piece(Fate.KEPT, found.group())
                                : new Piece(
                                        found.group(1).charAt(0) == OLD ? Fate.REMOVED : Fate.ADDED, found.group(2))));
        return pieces.isEmpty() ? List.of(new Piece(Fate.KEPT, "")) : pieces;
    }
}
