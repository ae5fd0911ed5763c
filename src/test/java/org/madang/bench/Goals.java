package org.madang.bench;

import java.util.ArrayList;
import java.util.List;

/** The figures that the product is built to reach, each beside what was measured. */
final class Goals {

    private final List<String> lines = new ArrayList<>();

    void atLeast(String what, double wanted, double measured) {
        add(what, "at least", wanted, measured, measured >= wanted);
    }

    void atMost(String what, double wanted, double measured) {
        add(what, "at most", wanted, measured, measured <= wanted);
    }

    private void add(String what, String relation, double wanted, double measured, boolean reached) {
        var verdict = Double.isNaN(measured) ? "not measured" : reached ? "reached" : "NOT REACHED";
        var number = ResultTable.number("%,.2f", measured);
        lines.add("%-52s %8s  %s %.2f: %s".formatted(what, number, relation, wanted, verdict));
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
