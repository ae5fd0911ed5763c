package org.madang.imports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that lie in a blog's file are found by where the texts say they lie. */
class PackedPictureTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "12/12-a.html, ./img/a.jpg, 12/img/a.jpg",
        "12/12-a.html, img/a%20b.jpg, 12/img/a b.jpg",
        "12/12-a.html, img/a b.jpg, 12/img/a b.jpg",
        "12/12-a.html, img/1+1.png, 12/img/1+1.png",
        "12/12-골목.html, img/나무.png, 12/img/나무.png",
        "backup/12/12-a.html, ../img/a.jpg, backup/img/a.jpg",
        "12-a.html, a.jpg, a.jpg"
    })
    void aPathIsResolvedWhereItStands(String page, String source, String path) {
        assertThat(PackedPicture.beside(page, source).flatMap(PackedPicture::path))
                .contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://there.example/a.jpg", "//there.example/a.jpg", "data:image/png;base64,x", "", "%zz"})
    void whatLiesElsewhereStaysAsItIs(String source) {
        assertThat(PackedPicture.beside("12/12-a.html", source)).isEmpty();
        assertThat(PackedPicture.path("https://there.example/a.jpg")).isEmpty();
    }

    @Test
    void theyAreReadAsTheyWereWrittenDown() throws IOException {
        var file = folder.resolve("packed");
        try (var out = new PackedPictures.Writer(file)) {
            out.add("1/img/가.jpg", "하나".getBytes(StandardCharsets.UTF_8));
            out.add("2/img/b.jpg", new byte[0]);
        }
        Map<String, String> read = new LinkedHashMap<>();

        PackedPictures.read(file, (path, content) -> read.put(path, new String(content, StandardCharsets.UTF_8)));

        assertThat(read).containsExactly(Map.entry("1/img/가.jpg", "하나"), Map.entry("2/img/b.jpg", ""));
    }
}
