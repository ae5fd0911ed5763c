package org.madang.insight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sheets of A4 on which text stands as text: it can be searched, copied and read aloud. */
final class ReportPaper implements AutoCloseable {

    /** Madang's own cut of Pretendard GOV (SIL Open Font License 1.1), with the letters of modern Korean and Latin. */
    private static final String FONT = "/org/madang/post/web/madang-sans-bold.ttf";

    private static final float MARGIN = 56;
    private static final float BODY = 10.5f;
    private static final float LEADING = 1.6f;
    private static final float HEAD = 14;
    private static final float TITLE = 20;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream sheet;
    private float y;

    ReportPaper(String title, String language) throws IOException {
        try (var stream = ReportPaper.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, stream);
        }
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        sheet = turn();
        line(title, TITLE);
    }

    private PDPageContentStream turn() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    void head(String words) throws IOException {
        y -= HEAD;
        line(words, HEAD);
    }

    void line(String words) throws IOException {
        line(words, BODY);
    }

    private void line(String words, float size) throws IOException {
        room(size);
        write(words, MARGIN, size);
    }

    /** A row of a table: the first column wide, the others at the right of theirs. */
    void row(List<String> cells) throws IOException {
        room(BODY);
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        float first = width * 2 / 5;
        float each = (width - first) / Math.max(1, cells.size() - 1);
        write(cells.get(0), MARGIN, BODY);
        for (int i = 1; i < cells.size(); i++) {
            var words = known(cells.get(i));
            write(words, MARGIN + first + each * i - font.getStringWidth(words) / 1000 * BODY, BODY);
        }
    }

    private void room(float size) throws IOException {
        y -= size * LEADING;
        if (y < MARGIN) {
            sheet.close();
            sheet = turn();
            y -= size * LEADING;
        }
    }

    private void write(String words, float x, float size) throws IOException {
        sheet.beginText();
        sheet.setFont(font, size);
        sheet.newLineAtOffset(x, y);
        sheet.showText(known(words));
        sheet.endText();
    }

    /** What the font cannot draw is told as a question mark. */
    private String known(String words) {
        var known = new StringBuilder();
        words.codePoints().forEach(c -> known.append(canDraw(c) ? Character.toString(c) : "?"));
        return known.toString();
    }

    private boolean canDraw(int c) {
        try {
            return font.encode(Character.toString(c)).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    byte[] finish() throws IOException {
        sheet.close();
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
