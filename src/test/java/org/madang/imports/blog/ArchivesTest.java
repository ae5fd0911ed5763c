package org.madang.imports.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.madang.imports.blog.BlogEntry.Status;
import org.madang.shared.DomainException;

/** Tistory's backup and our own archives. */
class ArchivesTest {

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<BlogEntry> read(BlogReader reader, byte[] file) throws IOException {
        List<BlogEntry> entries = new ArrayList<>();
        reader.read(new ByteArrayInputStream(file), entries::add);
        return entries;
    }

    @Test
    void aBackupOfTistoryComesAsDrafts() throws IOException {
        var html = "<html><head><title>x</title></head><body><h2 class=\"title-article\">골목 이야기</h2>"
                + "<div class=\"box-info\"><p class=\"category\">동네/산책</p><p class=\"date\">2021-03-04 05:06:07</p></div>"
                + "<div class=\"article-view\"><p>첫 문장</p></div><div class=\"tags\"><a>#봄</a></div></body></html>";

        var entry = read(new TistoryReader(), zip(Map.of("12/12-골목.html", html, "12/img/a.jpg", "x")))
                .get(0);

        assertThat(entry.get("title")).isEqualTo("골목 이야기");
        assertThat(entry.get("html")).contains("첫 문장").doesNotContain("골목 이야기");
        assertThat(entry.at()).hasToString("2021-03-03T20:06:07Z");
        assertThat(entry.tags()).containsExactly("산책", "봄");
        assertThat(entry.status()).isEqualTo(Status.DRAFT);
    }

    @Test
    void aFileOfOursIsReadWithItsFields() {
        var entry = MarkdownReader.entry(
                "posts/3.md",
                "---\nid: urn:x\ntitle: 제목: 둘째\nstatus: PUBLISHED\ntags: 봄, 강\n---\n\n첫 문장.\n\n---\n\n둘째.\n");

        assertThat(entry.get("title")).isEqualTo("제목: 둘째");
        assertThat(entry.get("markdown")).isEqualTo("첫 문장.\n\n---\n\n둘째.");
        assertThat(entry.tags()).containsExactly("봄", "강");
        assertThat(MarkdownReader.entry("a.md", "no fields").get("fault")).isEqualTo("no-front-matter");
    }

    @Test
    void aBombIsStoppedByWhatComesOut() throws IOException {
        var bomb = zip(Map.of("1/1-a.html", "가".repeat(20 << 20)));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(new TistoryReader(), bomb))
                .isInstanceOfSatisfying(DomainException.class, refused -> assertThat(refused.violations())
                        .anyMatch(fault -> fault.code().equals("archive-too-large")));
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        for (var bytes : List.of("hello".getBytes(StandardCharsets.UTF_8), new byte[] {'P', 'K', 3, 4, 0, 0})) {
            assertThatThrownBy(() -> read(new MarkdownReader(), bytes))
                    .isInstanceOfAny(DomainException.class, IOException.class);
        }
    }

    @Test
    void picturesOfABackupAreHandedOnAndNamedByWhereTheyLie() throws IOException {
        var html = "<article><img src='./img/a%20b.jpg'><img src='https://there.example/c.jpg'></article>";
        Map<String, byte[]> pictures = new HashMap<>();
        List<BlogEntry> entries = new ArrayList<>();

        new TistoryReader()
                .read(
                        new ByteArrayInputStream(
                                zip(Map.of("7/7-a.html", html, "7/img/a b.jpg", "x", "7/evil.exe", "y"))),
                        new BlogReader.Found() {
                            @Override
                            public void accept(BlogEntry entry) {
                                entries.add(entry);
                            }

                            @Override
                            public void picture(String path, byte[] content) {
                                pictures.put(path, content);
                            }
                        });

        assertThat(pictures).containsOnlyKeys("7/img/a b.jpg");
        assertThat(entries.get(0).get("html"))
                .contains("https://packed.invalid/7/img/a%20b.jpg", "https://there.example/c.jpg");
    }

    @Test
    void aPathOutOfTheArchiveIsOnlyAName() throws IOException {
        assertThat(read(new TistoryReader(), zip(Map.of("../../12/12-a.html", "<article>말</article>"))))
                .hasSize(1);
    }
}
