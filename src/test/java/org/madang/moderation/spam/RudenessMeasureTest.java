package org.madang.moderation.spam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.madang.moderation.spam.Rudeness.Example;

/**
 * Measures how well the classifier orders labelled comments: {@code mvn test -Dtest=RudenessMeasureTest
 * -Dmadang.comments=FILE}, a table of {@code comments}, …, {@code hate} parted by tabs whose last column is {@code none},
 * {@code offensive} or {@code hate}. Split: shuffled with seed 7; four fifths to learn from, one fifth to measure.
 */
class RudenessMeasureTest {

    private static final int SEED = 7;
    private static final int[] PERCENT = {5, 10, 20, 30, 50};

    @Test
    void orderingPutsRudeOnesFirst() throws IOException {
        var file = System.getProperty("madang.comments", "");
        assumeTrue(!file.isEmpty() && Files.exists(Path.of(file)), "no labelled comments: -Dmadang.comments=FILE");
        var all = read(Path.of(file));
        Collections.shuffle(all, new Random(SEED));
        int cut = all.size() * 4 / 5;
        var learned = Rudeness.learn(all.subList(0, cut));
        var measured = new ArrayList<>(all.subList(cut, all.size()));
        measured.sort(Comparator.comparingDouble((Example e) -> -learned.of(e.text())));

        long rude = measured.stream().filter(Example::folded).count();
        double base = rude / (double) measured.size();
        System.out.printf("%d to learn from, %d measured, %.1f %% of them rude%n", cut, measured.size(), 100 * base);
        System.out.println("| looked at | precision | recall |");
        for (int percent : PERCENT) {
            var first = measured.subList(0, measured.size() * percent / 100);
            long found = first.stream().filter(Example::folded).count();
            System.out.printf(
                    "| first %d %% | %.3f | %.3f |%n", percent, found / (double) first.size(), found / (double) rude);
        }
        var tenth = measured.subList(0, measured.size() / 10);
        assertThat(tenth.stream().filter(Example::folded).count() / (double) tenth.size())
                .as("precision of the first tenth")
                .isGreaterThan(base + 0.15);
    }

    private static List<Example> read(Path file) throws IOException {
        var examples = new ArrayList<Example>();
        var lines = Files.readAllLines(file);
        for (var line : lines.subList(1, lines.size())) {
            var parts = line.split("\t");
            examples.add(new Example(parts[0], !parts[parts.length - 1].equals("none")));
        }
        return examples;
    }
}
