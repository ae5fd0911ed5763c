package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Settings;
import org.madang.shared.secret.Vault;

/** Who tells subscribers of changed feeds: the operator's hub, or our own, which seals secrets and needs a key for that. */
@ApplicationScoped
public class HubAddress {

    /** Where our own hub is. */
    public static final String PATH = "/websub";

    @Inject
    Settings settings;

    @Inject
    Vault vault;

    /** Null if nobody does. */
    @Nullable
    URI address() {
        if (settings.webSubHub() != null) {
            return settings.webSubHub();
        }
        return isOwn() ? URI.create(settings.baseUrl() + PATH) : null;
    }

    /** Whether it is our own. */
    public boolean isOwn() {
        return settings.webSubHub() == null && vault.isOpen();
    }
}
