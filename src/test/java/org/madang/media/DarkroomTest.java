package org.madang.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.madang.shared.DomainException;

/** What comes out of a file that somebody uploaded, and what is refused. */
class DarkroomTest {

    private static Copies developed(byte[] file) throws IOException {
        return Darkroom.develop(PictureFile.read(new ByteArrayInputStream(file)));
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    @Test
    void aLargePictureComesInThreeWidths() throws IOException {
        var copies = developed(Photographs.jpeg(3000, 1500));

        assertThat(copies.files().keySet()).containsExactly(640, 1280, 2048);
        assertThat(copies.height()).isEqualTo(1024);
        for (var file : copies.files().entrySet()) {
            assertThat(decoded(file.getValue()).getWidth()).isEqualTo(file.getKey());
        }
    }

    @Test
    void aSmallOneStaysAsItIs() throws IOException {
        assertThat(developed(Photographs.png(300, 200)).files().keySet()).containsExactly(300);
        assertThat(developed(Photographs.gif(300, 200)).ending()).isEqualTo("jpg");
        assertThat(developed(Photographs.seeThroughPng(300, 200)).ending()).isEqualTo("png");
    }

    @Test
    void nothingTellsWhereAndWithWhatItWasTaken() throws Exception {
        var taken = Photographs.withPlace(Photographs.jpeg(800, 400), 6);
        var before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(taken));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)).isNotNull();
        assertThat(new String(taken, StandardCharsets.ISO_8859_1)).contains("SECRET-CAMERA");

        for (var file : developed(taken).files().values()) {
            var after = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
            assertThat(after.getFirstDirectoryOfType(GpsDirectory.class)).isNull();
            assertThat(after.getFirstDirectoryOfType(ExifIFD0Directory.class)).isNull();
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("SECRET-CAMERA");
        }
    }

    /** The left half was red as the camera lay; where is it when the picture stands? */
    @ParameterizedTest
    @CsvSource({"1, LEFT", "2, RIGHT", "3, RIGHT", "4, LEFT", "5, TOP", "6, TOP", "7, BOTTOM", "8, BOTTOM"})
    void itStandsAsItWasSeen(int orientation, String redSide) throws IOException {
        var copies = developed(Photographs.withPlace(Photographs.jpeg(400, 200), orientation));
        var image = decoded(copies.files().get(copies.width()));
        int x = redSide.equals("RIGHT") ? image.getWidth() - 10 : redSide.equals("LEFT") ? 10 : image.getWidth() / 2;
        int y = redSide.equals("BOTTOM") ? image.getHeight() - 10 : redSide.equals("TOP") ? 10 : image.getHeight() / 2;

        assertThat(image.getWidth() > image.getHeight()).isEqualTo(orientation < 5);
        assertThat(image.getRGB(x, y) >> 16 & 0xff).as("red at " + redSide).isGreaterThan(200);
        assertThat(image.getRGB(image.getWidth() - 1 - x, image.getHeight() - 1 - y) & 0xff)
                .as("blue over there")
                .isGreaterThan(redSide.equals("LEFT") || redSide.equals("RIGHT") ? 200 : -1);
    }

    @Test
    void whatHidBehindThePictureIsLeftBehind() throws IOException {
        var polyglot = Photographs.joined(
                Photographs.jpeg(300, 200), Photographs.text("<script>alert(1)</script>PK\3\4<?php evil(); ?>"));

        for (var file : developed(polyglot).files().values()) {
            assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("script", "php", "PK\3\4");
        }
    }

    static Stream<Arguments> attacks() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(document.cookie)</script></svg>";
        return Stream.of(
                Arguments.of("an SVG with a script", Photographs.text(svg), "not-a-picture"),
                Arguments.of(
                        "an SVG after an XML head", Photographs.text("<?xml version='1.0'?>" + svg), "not-a-picture"),
                Arguments.of("a page", Photographs.text("<html><body onload=alert(1)>"), "not-a-picture"),
                Arguments.of("a program", Photographs.text("MZ\0\0not a picture at all"), "not-a-picture"),
                Arguments.of("an archive", Photographs.text("PK\3\4whatever.jpg"), "not-a-picture"),
                Arguments.of("a PDF", Photographs.text("%PDF-1.7\n1 0 obj"), "not-a-picture"),
                Arguments.of("nothing", new byte[0], "invalid"),
                Arguments.of("30,000 by 30,000", Photographs.pngThatClaims(30_000, 30_000), "picture-too-many-pixels"),
                Arguments.of("a thin one", Photographs.pngThatClaims(2_000_000, 1), "picture-too-many-pixels"),
                Arguments.of("more than 20 MB", new byte[PictureFile.MAX_BYTES + 1], "picture-too-large"),
                Arguments.of(
                        "a page that begins as GIF", Photographs.text("GIF89a<script>alert(1)</script>"), "invalid"),
                Arguments.of("half a JPEG head", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, "invalid"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedBeforeAnythingIsDecoded(String what, byte[] file, String code) {
        assertThatThrownBy(() -> {
                    var looked = PictureFile.read(new ByteArrayInputStream(file));
                    Darkroom.develop(looked);
                })
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void aCamerasPictureTakesAtMostThreeSecondsOfWork() throws IOException {
        var file = Photographs.noisyJpeg(4000, 3000);
        developed(file);
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        developed(file);

        assertThat((threads.getCurrentThreadCpuTime() - before) / 1_000_000)
                .as("milliseconds of CPU for 12 megapixels")
                .isLessThan(3000);
    }
}
