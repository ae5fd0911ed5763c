package org.madang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.madang.imports.ImportWorker;
import org.madang.shared.Settings;

/** Loads the demonstration data at the start, before the first visitor comes. */
@ApplicationScoped
public class DemoStart {

    private static final Logger LOG = System.getLogger(DemoStart.class.getName());

    @Inject
    Settings settings;

    @Inject
    DemoLoader loader;

    @Inject
    ImportWorker imports;

    @ActivateRequestContext
    void load(@Observes Startup event) {
        if (settings.demo()) {
            loader.loadOnce().ifPresent(petitions -> {
                imports.run(petitions.toString());
                LOG.log(Level.INFO, "The demonstration data are loaded");
            });
        }
    }
}
