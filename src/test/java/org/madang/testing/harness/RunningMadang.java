package org.madang.testing.harness;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.madang.launch.Ports;
import org.madang.launch.RunningProduct;
import org.madang.shared.Settings;
import org.madang.shared.Settings.Database;

/**
 * The whole product with its demonstration data, as {@code mvn -Pdemo} runs it, for tests that look at it from outside.
 *
 * <p>Started by the first test class that is {@code @ExtendWith(RunningMadang.class)} and shared by all of them; tests
 * and their life-cycle methods may take a {@link Madang} as a parameter. Its log is {@code target/it/product.log}.
 */
public class RunningMadang implements BeforeAllCallback, ParameterResolver {

    /**
     * Compiling most of it twice, the second time for years of running, takes a fifth of a start: what is really hot, as
     * the hashing of passwords, is compiled so all the same.
     */
    static final String SHORT_LIVED = "-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000"
            + " -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 -XX:Tier3DelayOn=0";

    private static final Namespace NAMESPACE = Namespace.create(RunningMadang.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        madang(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Madang.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return madang(context);
    }

    static Madang madang(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(Madang.class, type -> new Madang(), Madang.class);
    }

    /** The running product; closed by JUnit at the end of the run. */
    public static final class Madang implements AutoCloseable {

        /** A run of tests asks more often than any person, and does not wait a minute for a jury to be drawn. */
        private static final Map<String, String> MANY_AT_ONCE =
                Map.of("MADANG_LIMITS", "1000", "MADANG_JURY_DELAY", "PT1S", "MADANG_LOG_CHECK_EVERY", "PT0.1S");

        /** Where a test may put a server of its own that the shared product is allowed to call. */
        private static final List<Integer> PEERS =
                IntStream.range(0, 9).mapToObj(number -> Ports.anyFree()).toList();

        private final RunningProduct product;

        private Madang() {
            this("product", SharedPostgres.emptyDatabase("product"), Map.of("MADANG_DEMO", "true"), further());
        }

        private static Map<String, String> further() {
            Map<String, String> further = new HashMap<>(MANY_AT_ONCE);
            further.put("MADANG_OPEN311_KEYS", "key-of-a-program-in-tests");
            further.put(
                    "MADANG_OUTBOUND_ALLOW",
                    PEERS.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(",")));
            return further;
        }

        private Madang(String name, Database database, Map<String, String> chosen, Map<String, String> further) {
            var folder = BuildFolder.work(name);
            var log = folder.resolveSibling(name + ".log");
            var settings = settings(folder, database, chosen);
            Map<String, String> environment = new HashMap<>(further);
            environment.put("JDK_JAVA_OPTIONS", SHORT_LIVED);
            product = new RunningProduct(settings, BuildFolder.installation().loggingTo(log), environment);
            try {
                product.start();
                product.awaitReady();
            } catch (RuntimeException e) {
                product.close();
                throw e;
            }
        }

        /**
         * A product of one's own, without demonstration data; the caller closes it.
         *
         * @param name of its folder and log below {@code target/it}
         * @param further variables for the server, such as those of a syndication channel
         */
        public static Madang start(String name, Database database, Map<String, String> further) {
            return new Madang(name, database, Map.of(), further);
        }

        /** The same with settings that decide how it is started, such as that the demonstration data are loaded. */
        public static Madang start(
                String name, Database database, Map<String, String> chosen, Map<String, String> further) {
            return new Madang(name, database, chosen, further);
        }

        private static Settings settings(Path folder, Database database, Map<String, String> chosen) {
            var offset = Ports.anyFreeOffset(Settings.WEB_PORT, Settings.MANAGEMENT_PORT);
            Map<String, String> environment = new HashMap<>(chosen);
            environment.put("MADANG_PORT_OFFSET", String.valueOf(offset));
            environment.put("MADANG_DB_URL", database.url());
            environment.put("MADANG_DB_USER", database.user());
            environment.put("MADANG_DB_PASSWORD", database.password());
            environment.put("MADANG_DB_OWNER_USER", database.asOwner().user());
            environment.put("MADANG_DB_OWNER_PASSWORD", database.asOwner().password());
            return Settings.from(environment, folder);
        }

        /**
         * The port of a server that a test puts beside the shared product.
         *
         * @param number from 0 to 8; a class has one of its own
         */
        public static int peer(int number) {
            return PEERS.get(number);
        }

        /** Ends the server as a power cut would. */
        public void kill() {
            var server = product.serverProcess();
            server.destroyForcibly();
            server.onExit().join();
        }

        /** The server's own process, without the database. */
        public ProcessHandle serverProcess() {
            return product.serverProcess();
        }

        /** Where it answers, without a slash at the end. */
        public URI address() {
            return product.settings().baseUrl();
        }

        public URI managementAddress() {
            return product.managementAddress();
        }

        public Database database() {
            return product.database();
        }

        /** Somebody with a browser of their own: new cookies, signed out. */
        public Visitor visitor() {
            return new Visitor(address());
        }

        @Override
        public void close() {
            product.close();
        }
    }
}
