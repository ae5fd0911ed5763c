package org.madang.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests, and files that only look like pictures. */
public final class Photographs {

    private Photographs() {}

    /** Left half red, right half blue. */
    public static byte[] jpeg(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    /** Every pixel its own colour, as a camera's picture has it. */
    public static byte[] noisyJpeg(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int grey = (x * 255 / width + random.nextInt(40)) & 0xff;
                image.setRGB(x, y, grey << 16 | (y * 255 / height) << 8 | random.nextInt(255));
            }
        }
        return encoded(image, "jpg");
    }

    public static byte[] png(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] seeThroughPng(int width, int height) {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] gif(int width, int height) {
        return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /** A camera's picture: lying on its side, taken at a place on earth. */
    public static byte[] withPlace(byte[] jpeg, int orientation) {
        var tiff = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(tiff)) {
            out.writeBytes("Exif\0\0MM\0*");
            out.writeInt(8);
            out.writeShort(3);
            entry(out, 0x010F, 2, 15, 62);
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            entry(out, 0x8825, 4, 1, 80);
            out.writeInt(0);
            out.write(new byte[62 - 50]);
            out.writeBytes("SECRET-CAMERA-X\0\0\0");
            out.writeShort(2);
            out.writeShort(1);
            out.writeShort(2);
            out.writeInt(2);
            out.writeBytes("N\0\0\0");
            entry(out, 2, 5, 3, 110);
            out.writeInt(0);
            for (int part : new int[] {37, 1, 28, 1, 46, 1}) {
                out.writeInt(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return withSegment(jpeg, tiff.toByteArray());
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    private static byte[] withSegment(byte[] jpeg, byte[] segment) {
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write(segment.length + 2 >> 8);
        out.write(segment.length + 2);
        out.writeBytes(segment);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** A PNG that says it is so large; a few bytes of pixels follow. */
    public static byte[] pngThatClaims(int width, int height) {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            var head = new ByteArrayOutputStream();
            try (var fields = new DataOutputStream(head)) {
                fields.writeInt(width);
                fields.writeInt(height);
                fields.write(new byte[] {8, 2, 0, 0, 0});
            }
            chunk(data, "IHDR", head.toByteArray());
            var pixels = new ByteArrayOutputStream();
            try (var deflated = new DeflaterOutputStream(pixels)) {
                deflated.write(new byte[1000]);
            }
            chunk(data, "IDAT", pixels.toByteArray());
            chunk(data, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    /** One file behind another: a picture for one reader, something else for another. */
    static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static BufferedImage halves(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
