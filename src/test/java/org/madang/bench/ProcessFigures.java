package org.madang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.madang.launch.RunningProduct;

/**
 * CPU that the server and the database used, user and system, in microseconds; NaN where the operating system does not
 * tell. The system counts in steps of 10 ms.
 */
record ProcessFigures(double serverMicros, double databaseMicros) {

    /** What both have used since they started. */
    static ProcessFigures of(RunningProduct product) {
        return new ProcessFigures(micros(product.serverProcess()), databaseMicros(product.databaseProcess()));
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
