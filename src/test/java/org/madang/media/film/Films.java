package org.madang.media.film;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small files built as films are, with a place in them that must not stay. */
public final class Films {

    /** Where the film was taken, as telephones write it. */
    public static final String PLACE = "+37.5665+126.9780/";

    private Films() {}

    /** Head, description with the place, and so many bytes of pictures. */
    public static byte[] mp4(int pictures) {
        var place = box("udta", box("\u00A9xyz", PLACE.getBytes(StandardCharsets.ISO_8859_1)));
        var track = box("trak", join(box("tkhd", new byte[84]), box("udta", "내 전화기".getBytes(StandardCharsets.UTF_8))));
        return join(
                box("ftyp", "isom\0\0\2\0isomiso2avc1mp41".getBytes(StandardCharsets.ISO_8859_1)),
                box("moov", join(box("mvhd", new byte[100]), track, place)),
                box("uuid", ("0123456789abcdef" + PLACE).getBytes(StandardCharsets.ISO_8859_1)),
                box("mdat", filled(pictures)));
    }

    /** The same as WebM, with tags. */
    public static byte[] webm(int pictures) {
        var head = element(0x1A45DFA3, element(0x4282, "webm".getBytes(StandardCharsets.ISO_8859_1)));
        var tags = element(0x1254C367, PLACE.getBytes(StandardCharsets.ISO_8859_1));
        var tracks = element(0x1654AE6B, new byte[20]);
        return join(head, element(0x18538067, join(tracks, tags, element(0x1F43B675, filled(pictures)))));
    }

    static byte[] box(String type, byte[] content) {
        return bytes(out -> {
            out.writeInt(8 + content.length);
            out.write(type.getBytes(StandardCharsets.ISO_8859_1));
            out.write(content);
        });
    }

    private static byte[] element(int id, byte[] content) {
        return bytes(out -> {
            for (int shift = 24; shift >= 0; shift -= 8) {
                if (id >>> shift != 0) {
                    out.write(id >>> shift);
                }
            }
            out.writeInt(content.length | 0x10000000);
            out.write(content);
        });
    }

    private static byte[] filled(int length) {
        var content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) (i % 251);
        }
        return content;
    }

    static byte[] join(byte[]... parts) {
        return bytes(out -> {
            for (var part : parts) {
                out.write(part);
            }
        });
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
