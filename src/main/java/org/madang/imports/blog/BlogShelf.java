package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.imports.ImportJob;
import org.madang.imports.ImportService;
import org.madang.imports.picture.BroughtPictures;

/** Keeps what was read of a blog's file until its owner says that it may come: all of it, or nothing. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class BlogShelf {

    @Inject
    ImportService imports;

    @Inject
    BroughtPictures pictures;

    /**
     * One transaction.
     *
     * @param lines the texts, one a line
     * @param packed the pictures that lay beside them
     */
    ImportJob keep(UUID owner, @Nullable String fileName, Path lines, Path packed, String preview) throws IOException {
        try (var in = Files.newInputStream(lines)) {
            var job = imports.prepare(BlogFormat.NAME, fileName, in, owner, preview);
            pictures.keepPacked(job.getId(), packed);
            return job;
        }
    }
}
