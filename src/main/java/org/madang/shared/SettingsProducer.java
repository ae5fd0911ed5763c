package org.madang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Hands the checked {@link Settings} to whoever injects them. As everywhere in MicroProfile Config, a system property
 * of the same name goes before the environment.
 */
@ApplicationScoped
public class SettingsProducer {

    private static final Logger LOG = System.getLogger(SettingsProducer.class.getName());

    @Produces
    @Singleton
    public Settings settings() {
        try {
            return read();
        } catch (InvalidSettingException e) {
            LOG.log(Level.ERROR, "Madang cannot start: {0}", e.getMessage());
            throw e;
        }
    }

    @Produces
    @Singleton
    public SettingValues values() {
        return new SettingValues(environment());
    }

    /** Reads the settings when the application starts and not when they are first needed. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start, Settings settings) {
        LOG.log(
                Level.INFO,
                "Madang answers at {0}, search by {1}",
                settings.baseUrl(),
                settings.search().backend());
    }

    /** The settings of this server, for what needs them before anything can be injected. */
    public static Settings read() {
        return Settings.from(environment(), Path.of("").toAbsolutePath());
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("MADANG_"))
                .forEach(name -> environment.put(name, System.getProperty(name)));
        return environment;
    }
}
