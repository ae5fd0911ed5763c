package org.madang.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {

    private static List<Lines.Raw> lines(byte[] bytes) {
        var lines = new Lines(new ByteArrayInputStream(bytes));
        List<Lines.Raw> all = new ArrayList<>();
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void theBytesOfAllLinesAreTheFile() {
        var file = utf8("\uFEFF가나\r\n\r\n다\n라");

        var lines = lines(file);

        assertThat(lines).extracting(Lines.Raw::text).containsExactly("가나", "", "다", "라");
        assertThat(lines.stream().mapToLong(Lines.Raw::bytes).sum()).isEqualTo(file.length);
    }

    @Test
    void aLineThatIsNoUtf8SaysSoAndTheNextIsRead() {
        var lines = lines(new byte[] {(byte) 0xb0, (byte) 0xa1, '\n', 'a', '\n'});

        assertThat(lines).extracting(Lines.Raw::fault).containsExactly("not-utf-8", null);
        assertThat(lines.get(1).text()).isEqualTo("a");
    }

    @Test
    void aLineWithoutEndCostsNoMemoryAndIsSkipped() {
        var file = new byte[Lines.LONGEST * 3 + 2];
        Arrays.fill(file, (byte) 'a');
        file[file.length - 2] = '\n';

        assertThat(lines(file)).extracting(Lines.Raw::fault).containsExactly("line-too-long", null);
    }

    @Test
    void anUploadedFileIsReadFromAnyPlace() throws Exception {
        var file = new byte[UploadedFile.PIECE * 2 + 100];
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) (i % 251);
        }
        for (int from : new int[] {0, 1, UploadedFile.PIECE - 1, UploadedFile.PIECE, file.length - 1, file.length}) {
            var read = new UploadedFile(number -> piece(file, number).orElse(null), from).readAllBytes();
            assertThat(read).isEqualTo(Arrays.copyOfRange(file, from, file.length));
        }
    }

    private static Optional<byte[]> piece(byte[] file, int number) {
        int from = number * UploadedFile.PIECE;
        return from >= file.length
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(file, from, Math.min(file.length, from + UploadedFile.PIECE)));
    }
}
