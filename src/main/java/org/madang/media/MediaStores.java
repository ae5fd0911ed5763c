package org.madang.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.madang.shared.SettingValues;
import org.madang.shared.Settings;

/** The one store that the operator chose: the data folder, or a bucket where several nodes find the same files. */
@ApplicationScoped
public class MediaStores {

    private static final Logger LOG = System.getLogger(MediaStores.class.getName());

    @Produces
    @ApplicationScoped
    MediaStore store(Settings settings, SettingValues values) {
        return BucketSettings.from(values)
                .<MediaStore>map(BucketStore::new)
                .orElseGet(() -> new FolderStore(settings.dataDirectory().resolve("media")));
    }

    void close(@Disposes MediaStore store) {
        store.close();
    }

    /** Wrong settings stop the start, and not the first picture. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start, SettingValues values) {
        BucketSettings.from(values).ifPresent(bucket -> LOG.log(Level.INFO, "Pictures and films are in {0}", bucket));
    }
}
