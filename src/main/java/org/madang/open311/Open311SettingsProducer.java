package org.madang.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.madang.shared.SettingValues;

/** Hands the checked {@link Open311Settings} to whoever injects them; wrong ones stop the start. */
@ApplicationScoped
class Open311SettingsProducer {

    @Produces
    @Singleton
    Open311Settings settings(SettingValues values) {
        return Open311Settings.from(values);
    }

    void check(@Observes @Initialized(ApplicationScoped.class) Object start, SettingValues values) {
        Open311Settings.from(values);
    }
}
