package org.madang.review.answering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.madang.shared.DomainException;
import org.madang.shared.PlainText;

/**
 * The text of a document.
 *
 * @param kind which kind its bytes are, whatever it is called
 */
@SuppressWarnings("ArrayRecordComponent")
record DocumentText(DocumentKind kind, String text) {

    private static final int LEAST_LETTERS = 20;
    private static final int LETTERS_A_PAGE = 20;
    private static final int MOST_LETTERS = 1_000_000;
    private static final long MOST_UNPACKED = 100L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int CHUNK = 1 << 16;

    /**
     * Reads a document.
     *
     * @throws DomainException {@code not-a-document} for anything but PDF and HWPX, {@code document-unreadable}, {@code
     *     document-without-text} for pictures of pages, {@code document-locked}
     */
    static DocumentText of(byte[] content) {
        if (startsWith(content, "%PDF-")) {
            return new DocumentText(DocumentKind.PDF, pdf(content));
        }
        if (startsWith(content, "PK\u0003\u0004")) {
            return new DocumentText(DocumentKind.HWPX, hwpx(content));
        }
        throw DomainException.invalid("file", "not-a-document");
    }

    private static boolean startsWith(byte[] content, String mark) {
        var wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < wanted.length; i++) {
            if (i >= content.length || content[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static String pdf(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            var text = PlainText.text(new PDFTextStripper().getText(document));
            requireLetters(text, document.getNumberOfPages());
            return cut(text);
        } catch (InvalidPasswordException e) {
            throw DomainException.invalid("file", "document-locked");
        } catch (IOException e) {
            throw DomainException.invalid("file", "document-unreadable");
        }
    }

    private static String hwpx(byte[] content) {
        requireHonestZip(content);
        try (var copy = new PrivateCopy(content)) {
            var text = PlainText.text(TextExtractor.extract(
                    HWPXReader.fromFile(copy.file()),
                    TextExtractMethod.InsertControlTextBetweenParagraphText,
                    true,
                    new TextMarks().paraSeparatorAnd("\n").lineBreakAnd("\n").tabAnd("\t")));
            requireLetters(text, 1);
            return cut(text);
        } catch (DomainException refused) {
            throw refused;
        } catch (Exception e) {
            throw DomainException.invalid("file", "document-unreadable");
        }
    }

    /** A package that says what it is, and that does not unpack to more than anybody writes. */
    private static void requireHonestZip(byte[] content) {
        long unpacked = 0;
        int entries = 0;
        boolean named = false;
        var chunk = new byte[CHUNK];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                named |= entry.getName().equals("Contents/content.hpf");
                boolean isXml = entry.getName().matches(".*\\.(xml|hpf|rdf)");
                entries++;
                for (int read = zip.read(chunk); read >= 0; read = zip.read(chunk)) {
                    unpacked += read;
                    if (isXml) {
                        requireNoDeclarations(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
                    }
                    if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
                        throw DomainException.invalid("file", "document-unreadable");
                    }
                }
            }
        } catch (IOException e) {
            throw DomainException.invalid("file", "document-unreadable");
        }
        if (!named) {
            throw DomainException.invalid("file", "not-a-document");
        }
    }

    /** No document type, by which XML reaches out to other files; and no coding in which one could hide. */
    private static void requireNoDeclarations(String xml) {
        if (xml.indexOf('\0') >= 0 || xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw DomainException.invalid("file", "document-unreadable");
        }
    }

    /** The library reads files alone: one that nobody else can read, for as long as it takes. */
    private record PrivateCopy(java.io.File file) implements AutoCloseable {

        PrivateCopy(byte[] content) throws IOException {
            this(Files.write(Files.createTempFile("answer", ".hwpx"), content).toFile());
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file.toPath());
        }
    }

    private static void requireLetters(String text, int pages) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        if (letters < Math.max(LEAST_LETTERS, (long) LETTERS_A_PAGE * pages)) {
            throw DomainException.invalid("file", "document-without-text");
        }
    }

    private static String cut(String text) {
        return text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
    }
}
