package org.madang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Comments and supports over the API, driven until they get no faster, beside the same rows by bare JDBC. */
final class Writes implements Scenario {

    @Override
    public String name() {
        return "writes";
    }

    @Override
    public void run(Ground ground, Goals goals) throws SQLException, IOException {
        var options = ground.options();
        var rows = new Rows(options);
        var probe = new Probe(ground.product().webAddress(), ground.folder());
        try (var wrk = ground.stops()
                        .watch(new Wrk(ground.product().webAddress(), options.connections(), ground.folder()));
                var connection = SeededCity.connect(ground.product().database())) {
            var meter = new Meter(ground.product(), options, wrk, probe, connection);
            new Changes(meter, options, ground.city()).run(rows);
            var table = meter.rows();
            Bench.say("\n" + ResultTable.of(table, Double.NaN));
            goals.atLeast("comments through the API, of bare JDBC", 0.5, share(table, 0));
            goals.atLeast("supports through the API, of bare JDBC", 0.5, share(table, 2));
        }
    }

    private static double share(List<Measurement> table, int row) {
        return table.get(row).perSecond() / table.get(row + 1).perSecond();
    }
}
