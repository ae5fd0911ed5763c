package org.madang.bench;

import java.lang.management.ManagementFactory;
import org.madang.moderation.log.ChainVerifier;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.LogRow;

/** What verifying a log of a million entries costs, from the lines of its export. */
final class LogRows {

    private static final int ENTRIES = 1_000_000;
    private static final String FIELDS =
            "%d,2026-11-22T03:00:00Z,01930000-0000-7000-8000-000000000001,%s,COLLAPSED,SPAM,"
                    + "SCORE,4.125,0.000,120,4.000,5,5,,,%s,";

    private LogRows() {}

    /** Seconds of CPU. */
    static double secondsToVerify() {
        var threads = ManagementFactory.getThreadMXBean();
        var verifier = new ChainVerifier();
        long spent = 0;
        for (int i = 1; i <= ENTRIES; i++) {
            var fields = FIELDS.formatted(i, LogEntry.GENESIS, verifier.root());
            var line = fields + LogEntry.sha256(LogRow.parse(fields).line());
            long before = threads.getCurrentThreadCpuTime();
            if (verifier.check(LogRow.parse(line)).isPresent()) {
                throw new IllegalStateException("row " + i + " does not fit");
            }
            spent += threads.getCurrentThreadCpuTime() - before;
        }
        return spent / 1e9;
    }
}
