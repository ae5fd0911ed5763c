package org.madang.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.madang.shared.Settings;

/** Addresses in answers: where people find a thing, and where programs do. */
@ApplicationScoped
public class Links {

    @Inject
    Settings settings;

    /**
     * Where people find it.
     *
     * @param path with a slash at its beginning
     */
    public String forPeople(String path) {
        return settings.baseUrl() + path;
    }

    /**
     * What {@code Location} says of a thing that was made; the server puts its own address before it.
     *
     * @param path within the API's version, without a slash at its beginning
     */
    public static URI forPrograms(String path) {
        return URI.create("v1/" + path);
    }
}
