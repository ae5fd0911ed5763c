package org.madang.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What list, facets, proposal and similar proposals cost a signed-in reader, one request after another. Run once for each
 * size, the smallest first ({@code -Dmadang.bench.only=proposals -Dmadang.bench.proposals=1000}, then 100000 and
 * 1000000): each run writes its figures down and compares them with those of the smallest.
 */
final class ProposalPages implements Scenario {

    private static final int WARM_UP = 100;
    private static final int REQUESTS = 300;
    private static final double MOST_TIMES = 1.5;
    private static final double MOST_MILLIS_SIMILAR = 100;
    private static final int TEXTS = 100;
    private static final String SIMILAR = "similar proposals";

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public void run(Ground ground, Goals goals) throws IOException {
        int size = ground.options().proposals();
        var written = ground.folder().resolve("proposals.tsv");
        var smallest = smallest(written);
        var probe = new Probe(ground.product().webAddress(), ground.folder());
        for (var row : loads(ground).entrySet()) {
            send(probe, row.getValue(), WARM_UP);
            double millis = send(probe, row.getValue(), REQUESTS).at(95) / 1e6;
            Bench.say("%-40s %,10d proposals: p95 %.1f ms".formatted(row.getKey(), size, millis));
            Files.writeString(
                    written,
                    "%d\t%s\t%.3f%n".formatted(size, row.getKey(), millis),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            if (row.getKey().equals(SIMILAR)) {
                goals.atMost("similar at %,d: p95 in ms".formatted(size), MOST_MILLIS_SIMILAR, millis);
            }
            if (smallest.isPresent() && smallest.getAsInt() < size) {
                earlier(written, smallest.getAsInt(), row.getKey())
                        .ifPresent(before -> goals.atMost(
                                "%s: p95 of %,d to %,d".formatted(row.getKey(), size, smallest.getAsInt()),
                                MOST_TIMES,
                                millis / before));
            }
        }
    }

    private static Map<String, Load> loads(Ground ground) {
        Map<String, Load> loads = new LinkedHashMap<>();
        int numbers = Math.min(ground.options().proposals(), 200);
        loads.put("list", Load.read("list", "/proposals").signedIn());
        loads.put(
                "list by supports of a topic",
                Load.read("topic", "/proposals?sort=supports&topic=" + City.topic(1))
                        .signedIn());
        loads.put(
                "list of a status",
                Load.read("status", "/proposals?status=open").signedIn());
        loads.put(
                "list by activity, page 3",
                Load.read("active", "/proposals?sort=active&page=3").signedIn());
        loads.put("facets", Load.read("facets", "/api/v1/proposals?size=1&part=SUPPORT"));
        loads.put(
                "proposal",
                Load.read("proposal", List.of("/proposals/{n}"), numbers).signedIn());
        var texts = IntStream.rangeClosed(1, TEXTS)
                .mapToObj(n -> "/api/v1/proposals/similar?text="
                        + URLEncoder.encode(ground.city().texts().title(n), StandardCharsets.UTF_8))
                .toList();
        loads.put(SIMILAR, Load.read("similar", texts, 1));
        return loads;
    }

    private static Percentiles send(Probe probe, Load load, int requests) throws IOException {
        var nanos = new long[requests];
        for (int i = 0; i < requests; i++) {
            long began = System.nanoTime();
            var answer = probe.send(load, i);
            nanos[i] = System.nanoTime() - began;
            if (answer.statusCode() != load.status()) {
                throw new IOException(load.path(i) + " answers " + answer.statusCode());
            }
        }
        return new Percentiles(nanos);
    }

    private static OptionalInt smallest(Path written) throws IOException {
        return lines(written).stream()
                .mapToInt(line -> Integer.parseInt(line.split("\t")[0]))
                .min();
    }

    /** What a row took at a size when it was last measured. */
    private static OptionalDouble earlier(Path written, int size, String row) throws IOException {
        return lines(written).stream()
                .filter(line -> line.startsWith(size + "\t" + row + "\t"))
                .mapToDouble(line -> Double.parseDouble(line.split("\t")[2]))
                .reduce((first, second) -> second);
    }

    private static List<String> lines(Path written) throws IOException {
        return Files.exists(written) ? Files.readAllLines(written) : List.of();
    }
}
