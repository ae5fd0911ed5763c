package org.madang.testing.harness;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
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

        private final RunningProduct product;

        private Madang() {
            var folder = BuildFolder.work("product");
            var log = folder.resolveSibling("product.log");
            product = new RunningProduct(settings(), BuildFolder.installation().loggingTo(log), Map.of());
            try {
                product.start();
                product.awaitReady();
            } catch (RuntimeException e) {
                product.close();
                throw e;
            }
        }

        private static Settings settings() {
            var database = SharedPostgres.emptyDatabase("product");
            var offset = Ports.anyFreeOffset(Settings.WEB_PORT, Settings.MANAGEMENT_PORT);
            Map<String, String> environment = new HashMap<>(Map.of(
                    "MADANG_PORT_OFFSET", String.valueOf(offset),
                    "MADANG_DEMO", "true",
                    "MADANG_DB_URL", database.url(),
                    "MADANG_DB_USER", database.user(),
                    "MADANG_DB_PASSWORD", database.password()));
            return Settings.from(environment, BuildFolder.work("product"));
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
