package org.madang.imports.blog;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads one kind of file that blogs are kept in; never holds it whole. Every bean of this type is found. */
interface BlogReader {

    /** Takes what is found, in its order. */
    @FunctionalInterface
    interface Found extends Consumer<BlogEntry> {

        /** A picture that lies in the file beside the texts, under its path there. */
        default void picture(String path, byte[] content) throws IOException {}
    }

    /** Names the format in addresses and the API. */
    String name();

    /**
     * Hands on what a file holds, in its order. What cannot come is handed on as such; the rest is kept.
     *
     * @throws IOException if nothing of it can be read
     * @throws org.madang.shared.DomainException {@code not-of-this-format}, {@code archive-too-large}
     */
    void read(InputStream file, Found into) throws IOException;
}
