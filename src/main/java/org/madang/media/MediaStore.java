package org.madang.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where the files are: the copies of a picture, or a film and its captions, together under their id. What is written once never changes, so any number
 * of nodes and caches may hold it.
 */
public interface MediaStore {

    /** A file that is there. The caller closes the content; {@code bytes} is how long it is. */
    record Stored(InputStream content, long bytes) {}

    /**
     * Keeps a file. Either all of it is there afterwards or none.
     *
     * @param key the picture's or film's id, a slash, and the file's name
     */
    void put(String key, byte[] content) throws IOException;

    /** The same for a file that may be large; the caller's file stays as it is. */
    void put(String key, Path content) throws IOException;

    /** How many bytes a file has; empty if there is none of that key. */
    OptionalLong size(String key) throws IOException;

    /**
     * A part of a file; empty if there is none of that key.
     *
     * @param from the first byte, from 0
     * @param bytes how many, as far as the file has them
     */
    Optional<Stored> open(String key, long from, long bytes) throws IOException;

    /** A file; empty if there is none of that key. */
    Optional<Stored> open(String key) throws IOException;

    /** Removes all files of a picture or film; nothing happens if there are none. */
    void remove(UUID picture) throws IOException;

    /** The ids of all pictures and films of which there are files. The caller closes the stream. */
    Stream<UUID> pictures() throws IOException;

    /** Lets go of what it holds; nothing is asked of it afterwards. */
    default void close() {}
}
