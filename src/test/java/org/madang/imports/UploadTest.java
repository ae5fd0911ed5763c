package org.madang.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.madang.shared.DomainException;

class UploadTest {

    @Test
    void keepsEveryByteAndCountsTheLinesThatHoldSomething() {
        var file = ("\uFEFF\n  \n{\"a\":1}\r\n\r\n" + "가나다\n".repeat(100_000) + "라").getBytes(StandardCharsets.UTF_8);
        var kept = new ByteArrayOutputStream();
        var upload = new Upload(new ByteArrayInputStream(file), file.length);

        upload.read((number, piece) -> kept.writeBytes(piece));

        assertThat(kept.toByteArray()).isEqualTo(file);
        assertThat(upload.bytes()).isEqualTo(file.length);
        assertThat(upload.firstLine()).isEqualTo("{\"a\":1}");
        assertThat(upload.lines()).isEqualTo(100_003);
    }

    @Test
    void refusesWhatIsTooLargeBeforeItHasReadItAll() {
        var upload = new Upload(new ByteArrayInputStream(new byte[UploadedFile.PIECE * 3]), UploadedFile.PIECE);

        assertThatThrownBy(
                        () -> upload.read((number, piece) -> assertThat(number).isZero()))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.kind()).isEqualTo(DomainException.Kind.TOO_LARGE));
    }
}
