package org.madang.imports.blog;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/** Writes posts into one kind of file, from which they can be brought again without loss. Every bean of this type is found. */
interface BlogWriter {

    /** Names the format in addresses and the API. */
    String name();

    String contentType();

    /** How the file's name ends. */
    String ending();

    /** @param base address of this site, without a slash at the end */
    void write(Stream<BlogPost> posts, String base, OutputStream out) throws IOException;
}
