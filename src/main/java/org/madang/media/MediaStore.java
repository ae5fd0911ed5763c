package org.madang.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the files are: the copies of a picture together, under its id. What is written once never changes, so any number
 * of nodes and caches may hold it.
 */
public interface MediaStore {

    /** A file that is there. The caller closes the content. */
    record Stored(InputStream content, long bytes) {}

    /**
     * Keeps a file. Either all of it is there afterwards or none.
     *
     * @param key the picture's id, a slash, and the copy's name
     */
    void put(String key, byte[] content) throws IOException;

    /** A file; empty if there is none of that key. */
    Optional<Stored> open(String key) throws IOException;

    /** Removes all files of a picture; nothing happens if there are none. */
    void remove(UUID picture) throws IOException;

    /** The ids of all pictures of which there are files. The caller closes the stream. */
    Stream<UUID> pictures() throws IOException;
}
