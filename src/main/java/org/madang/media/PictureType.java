package org.madang.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The kinds of pictures that are taken, told by their content alone; what a file calls itself counts for nothing. */
enum PictureType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    GIF("image/gif"),
    WEBP("image/webp");

    private static final WebPImageReaderSpi WEBP_READERS = new WebPImageReaderSpi();

    private final String mediaType;

    PictureType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The kind of a file; empty if it is none of these. */
    static Optional<PictureType> of(byte[] content) {
        var found = detected(content);
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(found))
                .findFirst();
    }

    /** Whether it is a photograph as telephones with an apple keep them, which nothing here can decode. */
    static boolean isHeic(byte[] content) {
        return detected(content).startsWith("image/hei");
    }

    private static String detected(byte[] content) {
        try (var in = new ByteArrayInputStream(content)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reader of this kind alone; others never see the file. */
    ImageReader reader() {
        return this == WEBP
                ? WEBP_READERS.createReaderInstance(null)
                : ImageIO.getImageReadersByMIMEType(mediaType).next();
    }
}
