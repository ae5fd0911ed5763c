package org.madang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.madang.launch.RunningProduct;

/**
 * A measurement of its own, beside the common table: {@code -Dmadang.bench.only=<name>} runs it alone, on a product that
 * has just been started on the seeded city. Listed in {@link Scenarios}.
 */
interface Scenario {

    /** As {@code -Dmadang.bench.only} takes it: lower case, one word. */
    String name();

    /** Measures, tells what was found by {@link Bench#say}, and adds each figure that is wanted to the goals. */
    void run(Ground ground, Goals goals) throws SQLException, IOException;

    /**
     * What a scenario stands on.
     *
     * @param product started and ready
     * @param folder for files of its own
     * @param stops watches what the scenario starts
     */
    record Ground(RunningProduct product, BenchOptions options, SeededCity city, Path folder, Stops stops) {}
}
