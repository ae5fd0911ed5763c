package org.madang.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code requests.lua} says at the end of a run, as one line of {@code name=value}.
 *
 * @param requests answers that arrived, whatever they said
 * @param micros how long the run took
 * @param bytes what arrived, headers included
 * @param p50 microseconds
 * @param p99 microseconds
 * @param refused answers of status 400 and above
 * @param broken connections that failed, answers that could not be read, and timeouts
 * @param next the step at which another run goes on, so that no request is sent twice
 */
record WrkReport(long requests, long micros, long bytes, long p50, long p99, long refused, long broken, long next) {

    private static final String MARK = "bench ";

    /** @throws IllegalArgumentException with the output if the line is not in it */
    static WrkReport parse(String output) {
        var values = output.lines()
                .filter(line -> line.startsWith(MARK))
                .findFirst()
                .map(WrkReport::values)
                .orElseThrow(() -> new IllegalArgumentException("wrk did not finish: " + output.strip()));
        return new WrkReport(
                values.get("requests"),
                values.get("micros"),
                values.get("bytes"),
                values.get("p50"),
                values.get("p99"),
                values.get("status"),
                values.get("connect") + values.get("read") + values.get("write") + values.get("timeout"),
                values.get("next"));
    }

    private static Map<String, Long> values(String line) {
        Map<String, Long> values = new HashMap<>();
        for (var word : line.substring(MARK.length()).strip().split(" ")) {
            var parts = word.split("=");
            values.put(parts[0], Long.parseLong(parts[1]));
        }
        return values;
    }

    double perSecond() {
        return micros == 0 ? 0 : requests * 1_000_000.0 / micros;
    }

    double bytesEach() {
        return requests == 0 ? 0 : (double) bytes / requests;
    }

    /** What went wrong, in words; empty if nothing did. */
    String trouble() {
        List<String> words = new ArrayList<>();
        if (requests == 0) {
            words.add("no answer");
        }
        if (refused > 0) {
            words.add(refused + " answers of 400 and above");
        }
        if (broken > 0) {
            words.add(broken + " broken connections or timeouts");
        }
        return String.join(", ", words);
    }
}
