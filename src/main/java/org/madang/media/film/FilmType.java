package org.madang.media.film;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** The kinds of films that browsers play everywhere, told by their content alone. */
public enum FilmType {
    MP4("mp4", Set.of("video/mp4", "video/quicktime", "video/x-m4v", "video/3gpp")),
    WEBM("webm", Set.of("video/webm", "video/x-matroska", "application/x-matroska"));

    /** What files of the family of MP4 call themselves at their beginning if browsers play them. */
    private static final Pattern BRANDS = Pattern.compile("ftyp.*(?:iso[m2-9]|mp4[12]|avc1|dash|M4V )", Pattern.DOTALL);

    private static final int HEAD = 64;

    private final String ending;
    private final Set<String> detected;

    FilmType(String ending, Set<String> detected) {
        this.ending = ending;
        this.detected = detected;
    }

    /** The kind of a file; empty if it is none of these. */
    static Optional<FilmType> of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var found = MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
            var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            return Arrays.stream(values())
                    .filter(type -> type.detected.contains(found))
                    .filter(type -> type != MP4 || BRANDS.matcher(head).find())
                    .findFirst();
        }
    }

    /** The end of its address. */
    public String ending() {
        return ending;
    }

    /** As browsers know it. */
    public String mediaType() {
        return "video/" + ending;
    }
}
