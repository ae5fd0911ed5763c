package org.madang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.launch.StartRefusedException;

/** The measurements that can be run alone. */
final class Scenarios {

    private static final List<Scenario> ALL = List.of(
            new Writes(), new Blogs(), new Photographs(), new ProposalPages(), new DeskLoad(), new SearchSpeed());

    private Scenarios() {}

    /** @throws StartRefusedException naming those that there are */
    static Scenario named(String name) {
        return ALL.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new StartRefusedException("madang.bench.only must be one of " + names()));
    }

    /** @return what was measured, beside what is wanted */
    static String run(Scenario scenario, Scenario.Ground ground) throws SQLException, IOException {
        Bench.say("Scenario " + scenario.name());
        var goals = new Goals();
        scenario.run(ground, goals);
        return goals.toString();
    }

    private static String names() {
        return ALL.stream().map(Scenario::name).collect(Collectors.joining(", "));
    }
}
