package org.madang.testing.harness;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.madang.launch.Ports;
import org.madang.shared.Settings;

/**
 * Gives Arquillian's WildFly what only this run knows: free ports, an empty database and a folder for its data. The
 * rest stands in {@code arquillian.xml}.
 */
public class ContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Configurer.class);
        builder.observer(OneDeployment.class);
    }

    /**
     * Deploys the application for the first test class alone and lets the others run in it: what they deploy is the
     * same, and each deployment would cost as much as starting the product. It goes when the server stops.
     */
    public static class OneDeployment {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario shared;
        private boolean deployed;

        void describe(@Observes EventContext<GenerateDeployment> step) {
            if (shared == null) {
                step.proceed();
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> step) {
            if (!deployed) {
                step.proceed();
                deployed = true;
            }
        }

        void keep(@Observes EventContext<UnDeployManagedDeployments> step) {
            // Not passed on: the next class runs in it.
        }
    }

    /** Runs once, before the server starts. */
    public static class Configurer {

        public void configure(@Observes ContainerRegistry registry) {
            var installation = BuildFolder.installation();
            var offset = Ports.anyFreeOffset(Settings.WEB_PORT, Settings.MANAGEMENT_PORT);
            for (Container<?> container : registry.getContainers()) {
                container
                        .getContainerConfiguration()
                        .property("jbossHome", installation.server().toString())
                        .property("setupCleanServerBaseDir", "true")
                        .property(
                                "cleanServerBaseDir",
                                BuildFolder.work("container-server").toString())
                        .property("managementPort", String.valueOf(Settings.MANAGEMENT_PORT + offset))
                        .property("javaVmArguments", arguments(offset, BuildFolder.work("container")));
            }
        }

        private static String arguments(int offset, Path data) {
            var database = SharedPostgres.emptyDatabase("container");
            var settings = Map.of(
                    "MADANG_BASE_URL", "http://localhost:" + (Settings.WEB_PORT + offset),
                    "MADANG_DATA_DIR", data.toString(),
                    "MADANG_LIMITS", "1000",
                    "MADANG_IDENTITY_KEY", "bWFkYW5nLWtleS1mb3ItdGVzdHMtb25seS0zMmJ5dGU=",
                    "MADANG_DB_URL", database.url(),
                    "MADANG_DB_USER", database.user(),
                    "MADANG_DB_PASSWORD", database.password(),
                    "MADANG_DB_OWNER_USER", database.asOwner().user(),
                    "MADANG_DB_OWNER_PASSWORD", database.asOwner().password());
            return "-Xmx1g " + RunningMadang.SHORT_LIVED
                    + " -Djava.net.preferIPv4Stack=true -Djboss.socket.binding.port-offset=" + offset + " "
                    + settings.entrySet().stream()
                            .map(it -> "-D%1$s=%2$s -Denv.%1$s=%2$s".formatted(it.getKey(), it.getValue()))
                            .collect(Collectors.joining(" "));
        }
    }
}
