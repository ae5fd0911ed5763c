package org.madang.bench;

import java.util.Properties;
import org.madang.launch.StartRefusedException;

/**
 * How large the city is and how long each row is driven; every field is the property {@code madang.bench.<name>}.
 *
 * @param posts public posts
 * @param comments comments under each post
 * @param proposals open proposals
 * @param people readers who comment and support, each with a session and a token
 * @param seconds how long a row is measured
 * @param warmup how many seconds a row is driven at a time, until it gets no cheaper, before it is measured
 * @param start how many seconds at most all rows are driven in turn before the first is measured, until the one that
 *     renders a post for every request gets no faster
 * @param connections how many requests are under way at once
 * @param only a scenario that is run instead of the table, see {@link Scenarios}; empty for the table
 */
record BenchOptions(
        int posts,
        int comments,
        int proposals,
        int people,
        int seconds,
        int warmup,
        int start,
        int connections,
        String only) {

    private static final String PREFIX = "madang.bench.";

    /** @throws StartRefusedException naming the first property that is no number in its range */
    static BenchOptions from(Properties properties) {
        return new BenchOptions(
                number(properties, "posts", 1_000, 1, 1_000_000),
                number(properties, "comments", 20, 0, 1_000),
                number(properties, "proposals", 2_500, 1, 1_000_000),
                number(properties, "people", 2_000, 1, 100_000),
                number(properties, "seconds", 8, 1, 3_600),
                number(properties, "warmup", 4, 1, 3_600),
                number(properties, "start", 300, 0, 3_600),
                number(properties, "connections", 16, 2, 1_000),
                properties.getProperty(PREFIX + "only", "").strip());
    }

    private static int number(Properties properties, String name, int usual, int least, int most) {
        var text = properties.getProperty(PREFIX + name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, like a number out of range
        }
        throw new StartRefusedException(
                PREFIX + name + " must be a number from " + least + " to " + most + ", not " + text);
    }

    /** The sizes in words. */
    String describe() {
        return ("%,d posts × %,d comments, %,d proposals, %,d people; "
                        + "%d s a row after %d s of warming up, %d connections")
                .formatted(posts, comments, proposals, people, seconds, warmup, connections);
    }
}
