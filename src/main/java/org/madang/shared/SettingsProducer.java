package org.madang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;

/** Hands the checked {@link Settings} to whoever injects them. */
@ApplicationScoped
public class SettingsProducer {

    private static final Logger LOG = System.getLogger(SettingsProducer.class.getName());

    @Produces
    @Singleton
    public Settings settings() {
        try {
            return Settings.from(System.getenv(), Path.of("").toAbsolutePath());
        } catch (InvalidSettingException e) {
            LOG.log(Level.ERROR, "Madang cannot start: {0}", e.getMessage());
            throw e;
        }
    }

    @Produces
    @Singleton
    public SettingValues values() {
        return new SettingValues(System.getenv());
    }
}
