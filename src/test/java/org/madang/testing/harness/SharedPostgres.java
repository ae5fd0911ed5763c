package org.madang.testing.harness;

import org.madang.launch.EmbeddedPostgres;
import org.madang.shared.Settings.Database;

/** One real PostgreSQL for all tests of a run; each kind of test has a database of its own in it. */
public final class SharedPostgres {

    private static EmbeddedPostgres server;

    private SharedPostgres() {}

    /** An empty database; starts PostgreSQL at the first call. It stops when this JVM ends. */
    public static synchronized Database emptyDatabase(String name) {
        if (server == null) {
            server = EmbeddedPostgres.start(
                    BuildFolder.work("postgres"), BuildFolder.installation().postgres());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-postgres"));
        }
        return server.emptyDatabase(name);
    }
}
