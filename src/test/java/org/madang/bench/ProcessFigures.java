package org.madang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.launch.RunningProduct;

/**
 * CPU that the server and the database used, user and system, in microseconds; NaN where the operating system does not
 * tell. The system counts in steps of 10 ms.
 */
record ProcessFigures(double serverMicros, double databaseMicros) {

    private static final Duration QUIET = Duration.ofSeconds(2);

    /** What both have used since they started. */
    static ProcessFigures of(RunningProduct product) {
        return new ProcessFigures(micros(product.serverProcess()), databaseMicros(product.databaseProcess()));
    }

    /** Waits until server and database together use less than a tenth of one processor for two seconds on end. */
    static void awaitQuiet(RunningProduct product) {
        for (int i = 0; i < 300; i++) {
            var before = of(product);
            LockSupport.parkNanos(QUIET.toNanos());
            var spent = of(product).minus(before);
            if (!(spent.serverMicros + spent.databaseMicros > QUIET.toNanos() / 1_000.0 / 10)) {
                return;
            }
        }
        Bench.say("The product does not come to rest; what follows was measured beside its own work");
    }

    ProcessFigures minus(ProcessFigures earlier) {
        return new ProcessFigures(serverMicros - earlier.serverMicros, databaseMicros - earlier.databaseMicros);
    }

    /** Memory of a process that stands in RAM, in megabytes of 1,024² bytes; NaN where the system does not tell. */
    static double residentMegabytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1_024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    private static double databaseMicros(@Nullable ProcessHandle postmaster) {
        if (postmaster == null) {
            return Double.NaN;
        }
        return Stream.concat(Stream.of(postmaster), postmaster.children())
                .mapToDouble(ProcessFigures::micros)
                .sum();
    }

    private static double micros(ProcessHandle process) {
        return process.info()
                .totalCpuDuration()
                .map(time -> time.toNanos() / 1_000.0)
                .orElse(Double.NaN);
    }
}
