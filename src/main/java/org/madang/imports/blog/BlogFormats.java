package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files that a blog can come in. */
@ApplicationScoped
class BlogFormats {

    @Inject
    @Any
    Instance<BlogReader> readers;

    Optional<BlogReader> reader(@Nullable String name) {
        return readers.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    List<String> names() {
        return readers.stream().map(BlogReader::name).sorted().toList();
    }
}
