package org.madang.imports.blog.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.madang.imports.blog.OldAddresses;
import org.madang.shared.web.FormerAddresses;

/** Leads readers of a blog that came here to its posts. */
@ApplicationScoped
public class FormerPosts implements FormerAddresses {

    @Inject
    OldAddresses addresses;

    @Override
    public Optional<String> now(String host, String path) {
        return addresses.find(host, path).map(number -> "/posts/" + number);
    }
}
