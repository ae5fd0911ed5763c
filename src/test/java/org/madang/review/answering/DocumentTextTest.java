package org.madang.review.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.madang.shared.DomainException;

class DocumentTextTest {

    private static final String WORDS = "느티천 산책로에 등 열 개를 설치합니다. 예산은 1억 2천만 원입니다.";

    @Test
    void koreanTextIsTakenFromAPdf() throws IOException {
        var read = DocumentText.of(pdf(WORDS, null));

        assertThat(read.kind()).isEqualTo(DocumentKind.PDF);
        assertThat(read.text()).contains("느티천 산책로에 등 열 개를");
    }

    @Test
    void picturesOfPagesAreRefused() {
        refused("document-without-text", () -> pdf("", null));
    }

    @Test
    void lockedDocumentsAreRefused() {
        refused("document-locked", () -> pdf(WORDS, "geheim"));
    }

    @Test
    void koreanTextIsTakenFromHwpx() throws Exception {
        var read = DocumentText.of(hwpx(WORDS));

        assertThat(read.kind()).isEqualTo(DocumentKind.HWPX);
        assertThat(read.text()).contains("느티천 산책로에 등 열 개를");
    }

    @Test
    void anEmptyHwpxIsRefused() {
        refused("document-without-text", () -> hwpx(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "<html>", "PK\u0003\u0004 and nothing", "%PDF-1.7 and nothing"})
    void whatIsNoDocumentIsRefused(String content) {
        assertThatThrownBy(() -> DocumentText.of(content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aPackageThatReachesOutIsRefused() {
        refused("document-unreadable", () -> {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("Contents/content.hpf"));
                zip.write("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
                        .getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        });
    }

    @Test
    void aPackageThatUnpacksToTooMuchIsRefused() {
        refused("document-unreadable", () -> {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("Contents/content.hpf"));
                var zeros = new byte[1 << 20];
                java.util.Arrays.fill(zeros, (byte) ' ');
                for (int i = 0; i < 110; i++) {
                    zip.write(zeros);
                }
            }
            return bytes.toByteArray();
        });
    }

    private interface Making {
        byte[] make() throws Exception;
    }

    private static void refused(String code, Making making) {
        assertThatThrownBy(() -> DocumentText.of(making.make()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.violations().get(0).code()).isEqualTo(code));
    }

    private static byte[] pdf(String words, String password) throws IOException {
        try (var document = new PDDocument();
                var font = DocumentTextTest.class.getResourceAsStream("/org/madang/post/web/madang-sans-bold.ttf")) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                if (!words.isEmpty()) {
                    content.beginText();
                    content.setFont(PDType0Font.load(document, font), 12);
                    content.newLineAtOffset(40, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] hwpx(String words) throws Exception {
        var file = BlankFileMaker.make();
        file.sectionXMLFileList().get(0).getPara(0).getRun(0).addNewT().addText(words);
        return HWPXWriter.toBytes(file);
    }
}
