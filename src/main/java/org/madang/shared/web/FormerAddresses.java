package org.madang.shared.web;

import java.util.Optional;

/** Where texts were before they came here. Every bean of this type is asked for an address that nothing else answers. */
public interface FormerAddresses {

    /**
     * Where it is now, as a path of ours.
     *
     * @param host as the request names it
     * @param path with the query, if there is one
     */
    Optional<String> now(String host, String path);
}
