package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Leads from where posts were before they came here to where they are. */
@ApplicationScoped
@Transactional
public class OldAddresses {

    @Inject
    OldAddressRepository addresses;

    /**
     * The number of the post that had an address.
     *
     * @param host as the request names it
     * @param path with the query, if there is one
     */
    public Optional<Long> find(String host, String path) {
        return addresses.find(host.toLowerCase(Locale.ROOT), path);
    }
}
