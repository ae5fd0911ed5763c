package org.madang.vote.ballot;

/** How a vote came out, or stands. */
public record Counts(int votesFor, int votesAgainst, int abstained) {

    private static final double PER_CENT = 100.0;
    private static final double TENTHS = 10.0;

    /** All votes that were cast. */
    public int cast() {
        return votesFor + votesAgainst + abstained;
    }

    /** Share of those who chose one of the two sides that is for it, in per cent to a tenth; 0 if nobody chose. */
    public double shareFor() {
        return percent(votesFor, votesFor + votesAgainst);
    }

    /** The same for those against. */
    public double shareAgainst() {
        return percent(votesAgainst, votesFor + votesAgainst);
    }

    /** Share of those who may vote that did, in per cent to a tenth. */
    public double turnout(int eligible) {
        return percent(cast(), eligible);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(PER_CENT * TENTHS * part / whole) / TENTHS;
    }
}
