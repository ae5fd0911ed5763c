package org.madang.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Makes a picture anew from its pixels: upright, in three widths, without anything else that the file carried: place,
 * camera, hidden files.
 */
final class Darkroom {

    /** The longer side of the largest copy. */
    private static final int LONGEST = 2048;

    private static final float QUALITY = 0.82f;

    private Darkroom() {}

    static Copies develop(PictureFile file) throws IOException {
        var turned = Orientation.of(file.bytes()).upright(shrink(decode(file)));
        boolean seeThrough = turned.getColorModel().hasAlpha() && isSeeThrough(turned);
        var picture = plain(turned, seeThrough);
        var ending = seeThrough ? "png" : "jpg";
        Map<Integer, byte[]> files = new LinkedHashMap<>();
        for (int width : PictureAddress.WIDTHS) {
            if (width < picture.getWidth()) {
                files.put(width, write(narrow(picture, width), ending));
            }
        }
        files.put(picture.getWidth(), write(picture, ending));
        return new Copies(picture.getWidth(), picture.getHeight(), tone(picture), ending, files);
    }

    private static BufferedImage decode(PictureFile file) throws IOException {
        var reader = file.reader();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.bytes()))) {
            reader.setInput(input, true, true);
            var how = reader.getDefaultReadParam();
            if (file.isVeryLarge()) {
                how.setSourceSubsampling(2, 2, 0, 0);
            }
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage shrink(BufferedImage image) throws IOException {
        int longest = Math.max(image.getWidth(), image.getHeight());
        if (longest <= LONGEST) {
            return image;
        }
        double scale = (double) LONGEST / longest;
        return sized(image, Math.max(1, (int) Math.round(image.getWidth() * scale)), Math.max(1, (int)
                Math.round(image.getHeight() * scale)));
    }

    private static BufferedImage narrow(BufferedImage image, int width) throws IOException {
        return sized(image, width, Math.max(1, Math.round((float) image.getHeight() * width / image.getWidth())));
    }

    private static BufferedImage sized(BufferedImage image, int width, int height) throws IOException {
        return Thumbnails.of(image).forceSize(width, height).asBufferedImage();
    }

    private static boolean isSeeThrough(BufferedImage image) {
        var row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 < 250) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In the colours of the web, on white where nothing shows through. */
    private static BufferedImage plain(BufferedImage image, boolean seeThrough) {
        var result = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = result.createGraphics();
        if (!seeThrough) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        }
        draw(pen, image);
        return result;
    }

    private static void draw(Graphics2D pen, BufferedImage image) {
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(image, 0, 0, null);
        pen.dispose();
    }

    private static String tone(BufferedImage image) throws IOException {
        int rgb = sized(sized(image, 16, 16), 1, 1).getRGB(0, 0);
        return "" + step(rgb >> 16) + step(rgb >> 8) + step(rgb);
    }

    private static int step(int colour) {
        return Math.round((colour & 0xff) / 85f);
    }

    private static byte[] write(BufferedImage image, String ending) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName(ending).next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            if (ending.equals("jpg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
