package org.madang.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** A small copy of somebody else's picture, made anew from its pixels. */
public final class Thumbnail {

    private Thumbnail() {}

    /** At most 640 pixels wide; empty if it is no picture that we read. */
    public static Optional<byte[]> of(byte[] picture) {
        try {
            var copies = Darkroom.develop(PictureFile.read(new ByteArrayInputStream(picture)));
            return copies.files().values().stream().findFirst();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
