package org.madang.vote.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A figure about how votes came in.
 *
 * @param label the hour's first moment, the way of verification, or the rank of a burst from one network block
 * @param n how many votes; null if it is fewer than five, or would let somebody work out one that is
 */
public record BallotFigure(
        Kind kind, String label, @Nullable Integer n) {

    /** What is counted. */
    public enum Kind {
        HOUR,
        METHOD,
        /** The most votes from one network block within one hour. */
        BLOCK
    }

    /** What fewer people than this make up is not shown. */
    public static final int LEAST_SHOWN = 5;

    /**
     * The parts of a whole that is public. If one alone were hidden it could be worked out, so another goes with it.
     */
    static List<BallotFigure> partsOf(Kind kind, Map<String, Integer> parts) {
        List<BallotFigure> figures = new ArrayList<>();
        parts.forEach((label, n) -> figures.add(new BallotFigure(kind, label, n < LEAST_SHOWN ? null : n)));
        if (figures.stream().filter(figure -> figure.n() == null).count() == 1) {
            IntStream.range(0, figures.size())
                    .boxed()
                    .filter(i -> figures.get(i).n() != null)
                    .min(Comparator.comparing(i -> figures.get(i).n()))
                    .ifPresent(i ->
                            figures.set(i, new BallotFigure(kind, figures.get(i).label(), null)));
        }
        return figures;
    }

    /** The largest of many, by rank; what is not shown is left out. */
    static List<BallotFigure> largest(Kind kind, List<Integer> numbers) {
        return IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i) >= LEAST_SHOWN)
                .mapToObj(i -> new BallotFigure(kind, String.valueOf(i + 1), numbers.get(i)))
                .toList();
    }
}
