package org.madang.media.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.madang.shared.DomainException;

class FilmCleaningTest {

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("film"), content);
    }

    @Test
    void aFilmLosesWhereItWasTakenAndNothingMoves() throws IOException {
        var before = Films.mp4(5000);
        var file = file(before);

        FilmCleaning.of(FilmType.of(file).orElseThrow()).clean(file);

        var after = Files.readAllBytes(file);
        assertThat(new String(after, StandardCharsets.ISO_8859_1)).doesNotContain(Films.PLACE, "udta", "uuid");
        assertThat(new String(after, StandardCharsets.UTF_8)).doesNotContain("전화기");
        assertThat(after)
                .hasSameSizeAs(before)
                .endsWith(Arrays.copyOfRange(before, before.length - 5008, before.length));
    }

    @Test
    void aWebmLosesItsTags() throws IOException {
        var before = Films.webm(3000);
        var file = file(before);

        assertThat(FilmType.of(file)).contains(FilmType.WEBM);
        FilmCleaning.of(FilmType.WEBM).clean(file);

        var after = Files.readAllBytes(file);
        assertThat(new String(after, StandardCharsets.ISO_8859_1)).doesNotContain(Films.PLACE);
        assertThat(after).hasSameSizeAs(before);
        FilmCleaning.of(FilmType.WEBM).clean(file);
        assertThat(Files.readAllBytes(file)).isEqualTo(after);
    }

    @Test
    void whatIsNotBuiltAsAFilmIsNone() throws IOException {
        var cut = file(Arrays.copyOf(Films.mp4(5000), 2000));
        assertThatThrownBy(() -> FilmCleaning.of(FilmType.MP4).clean(cut)).isInstanceOf(IOException.class);
        var empty = file(Films.box("ftyp", "isom\0\0\2\0isom".getBytes(StandardCharsets.ISO_8859_1)));
        assertThatThrownBy(() -> FilmCleaning.of(FilmType.MP4).clean(empty)).isInstanceOf(IOException.class);
        assertThat(FilmType.of(file("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
        assertThat(FilmType.of(file(new byte[] {'M', 'Z', 0, 0, 1, 2, 3, 4}))).isEmpty();
        var deep = Films.mp4(10);
        for (int i = 0; i < 50; i++) {
            deep = Films.box("moov", deep);
        }
        var nested = file(deep);
        assertThatThrownBy(() -> FilmCleaning.of(FilmType.MP4).clean(nested)).isInstanceOf(IOException.class);
    }

    @Test
    void aFilmNeedsCaptionsOrATranscript() {
        var cues = "WEBVTT\r\n\r\n00:01.000 --> 00:03.000\r\n안녕하세요\r\n";

        assertThat(FilmWords.of(cues.getBytes(StandardCharsets.UTF_8), null).captions())
                .isTrue();
        assertThat(FilmWords.of(null, "새가 운다").file()).isEqualTo("transcript.txt");
        assertThatThrownBy(() -> FilmWords.of(null, " ")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> FilmWords.of("WEBVTT\n\n".getBytes(StandardCharsets.UTF_8), null))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> FilmWords.of(new byte[] {(byte) 0xff, 0x41}, null))
                .isInstanceOf(DomainException.class);
    }
}
