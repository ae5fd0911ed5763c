package org.madang.moderation;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.madang.moderation.CaseFile.Circumstances;

/**
 * Measures what one flag more costs on a text that has 10,000 already: the CPU time of weighing all of them by the rules
 * in use, as the service does it, without the rows that it writes. A row of {@code mvn -Pbench}.
 */
public final class FlagCost {

    /** So many flags are there already. */
    public static final int FLAGS = 10_000;

    private static final int WARM_UP = 300;
    private static final int MEASURED = 200;
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private FlagCost() {}

    /** Milliseconds of CPU that 95 of 100 flags stay within. */
    public static double millis() {
        var random = new Random(20_261_122);
        List<Judgement> flags = new ArrayList<>();
        for (int i = 0; i < FLAGS; i++) {
            flags.add(flag(random, NOW.minus(Duration.ofMinutes(FLAGS - i))));
        }
        var file = new CaseFile(UUID.randomUUID(), flags, List.of(), Set.of());
        var times = new double[MEASURED];
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            var one = flag(random, NOW.plusSeconds(i));
            long before = cpu();
            if (weigh(file, one, NOW.plusSeconds(i)).f() <= 0) {
                throw new IllegalStateException("Ten thousand flags weigh something");
            }
            if (i >= WARM_UP) {
                times[i - WARM_UP] = (cpu() - before) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[MEASURED * 95 / 100];
    }

    private static FlagScore weigh(CaseFile file, Judgement flag, Instant now) {
        var around = new Circumstances(3_000, true, true, Map.of());
        var more = file.withFlag(UUID.randomUUID(), flag, Set.of());
        return FlagScore.of(more.counted(null, Set.of(), around), now);
    }

    private static Judgement flag(Random random, Instant at) {
        return new Judgement(
                new UUID(random.nextLong(), random.nextLong()),
                FlagReason.values()[random.nextInt(6)],
                1.25,
                random.nextInt(5),
                random.nextInt(5),
                at,
                false,
                random.nextInt(3) == 0 ? null : "door " + random.nextInt(FLAGS),
                random.nextInt(3) == 0 ? "link " + random.nextInt(20) : null);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
