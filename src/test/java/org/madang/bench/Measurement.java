package org.madang.bench;

/**
 * One line of the table.
 *
 * @param p50Millis how long half of the answers took at most
 * @param p99Millis how long 99 of 100 answers took at most
 * @param serverMicros CPU of the server's process for one request, user and system; NaN if not known
 * @param databaseMicros the same for all of PostgreSQL's processes
 * @param kilobytes size of an answer with its headers; NaN if there are no answers
 * @param trouble what went wrong; empty if the row is good
 */
record Measurement(
        String row,
        double perSecond,
        double p50Millis,
        double p99Millis,
        double serverMicros,
        double databaseMicros,
        double kilobytes,
        String trouble) {

    /** A row that could not be driven. */
    static Measurement missing(String row, String why) {
        return new Measurement(row, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, why);
    }

    static Measurement of(String row, WrkReport report, ProcessFigures spent, String trouble) {
        return new Measurement(
                row,
                report.perSecond(),
                report.p50() / 1_000.0,
                report.p99() / 1_000.0,
                spent.serverMicros() / report.requests(),
                spent.databaseMicros() / report.requests(),
                report.bytesEach() / 1_024,
                trouble);
    }

    Measurement with(String otherTrouble) {
        return new Measurement(
                row, perSecond, p50Millis, p99Millis, serverMicros, databaseMicros, kilobytes, otherTrouble);
    }

    /** Whether its figures may be relied on. */
    boolean isGood() {
        return trouble.isEmpty();
    }
}
