package org.madang.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How the camera was held, of the eight ways that EXIF counts.
 *
 * @param quarters how often the picture has to be turned clockwise by 90 degrees
 * @param mirrored whether left and right have to be changed before
 */
record Orientation(int quarters, boolean mirrored) {

    private static final Orientation UPRIGHT = new Orientation(0, false);

    /** Of a picture's file; upright if it does not say. */
    static Orientation of(byte[] file) {
        try {
            var metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
            for (var directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
                if (directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                    return of(directory.getInt(ExifIFD0Directory.TAG_ORIENTATION));
                }
            }
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException unreadable) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** Of the number that EXIF gives it; upright for any other than 1 to 8. */
    static Orientation of(int exif) {
        return switch (exif) {
            case 2 -> new Orientation(0, true);
            case 3 -> new Orientation(2, false);
            case 4 -> new Orientation(2, true);
            case 5 -> new Orientation(3, true);
            case 6 -> new Orientation(1, false);
            case 7 -> new Orientation(1, true);
            case 8 -> new Orientation(3, false);
            default -> UPRIGHT;
        };
    }

    /** The picture as one sees it when the camera is held upright. */
    BufferedImage upright(BufferedImage image) {
        if (equals(UPRIGHT)) {
            return image;
        }
        int width = quarters % 2 == 0 ? image.getWidth() : image.getHeight();
        int height = quarters % 2 == 0 ? image.getHeight() : image.getWidth();
        var turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(quarters);
        turn.scale(mirrored ? -1 : 1, 1);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        boolean alpha = image.getColorModel().hasAlpha();
        var result = new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = result.createGraphics();
        pen.drawImage(image, turn, null);
        pen.dispose();
        return result;
    }
}
