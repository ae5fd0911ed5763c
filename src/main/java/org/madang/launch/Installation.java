package org.madang.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the build made and a run only reads.
 *
 * @param server the provisioned WildFly
 * @param application the WAR
 * @param postgres where PostgreSQL's binaries are unpacked to; shared by all runs
 * @param serverLog the file the server's output goes to, or null for our own standard output
 */
public record Installation(
        Path server,
        Path application,
        Path postgres,
        @Nullable Path serverLog) {

    /** What stands in the build folder of the project. */
    public static Installation inBuildFolder(Path target) {
        return new Installation(target.resolve("server"), target.resolve("ROOT.war"), target.resolve("postgres"), null);
    }

    public Installation loggingTo(Path file) {
        return new Installation(server, application, postgres, file);
    }

    void check() {
        if (!Files.isRegularFile(server.resolve("jboss-modules.jar")) || !Files.isRegularFile(application)) {
            throw new StartRefusedException("Madang is not built: run mvn package first");
        }
    }
}
