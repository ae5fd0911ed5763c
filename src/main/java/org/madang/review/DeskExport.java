package org.madang.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Texts;

/** The desk's rows as a file: CSV, or a workbook of Office Open XML with one sheet. */
public final class DeskExport {

    private static final List<String> COLUMNS = List.of(
            "review_desk.number",
            "field.title",
            "review_desk.status",
            "field.department",
            "field.officer",
            "review_desk.due",
            "review_desk.supports",
            "review_desk.submitted",
            "review_desk.tag");

    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final List<DeskRow> rows;
    private final Locale locale;

    public DeskExport(List<DeskRow> rows, Locale locale) {
        this.rows = rows;
        this.locale = locale;
    }

    private Stream<List<Object>> lines() {
        var head = COLUMNS.stream().<Object>map(key -> Texts.of(locale, key)).toList();
        return Stream.concat(Stream.of(head), rows.stream().map(this::line));
    }

    private List<Object> line(DeskRow row) {
        return List.of(
                row.number(),
                row.title(),
                Texts.of(locale, "status." + row.status()),
                text(row.department()),
                text(row.officer()),
                text(row.dueOn()),
                (long) row.supports() + row.importedSupports(),
                text(row.submittedAt()),
                String.join(" ", row.tags()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** In UTF-8 with a mark at its beginning, by which spreadsheets know it. */
    public void csv(OutputStream out) throws IOException {
        var text = new StringBuilder("\uFEFF");
        lines().forEach(line -> text.append(
                        String.join(",", line.stream().map(DeskExport::quoted).toList()))
                .append("\r\n"));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What begins like a formula is told apart from one: nobody's title is to be computed. */
    private static String quoted(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value.toString();
        var safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** A workbook with one sheet. */
    public void xlsx(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    XML + "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
                            + ".spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-"
                            + "officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            part(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            part(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    XML + "<workbook xmlns=\"" + SHEET + "\" xmlns:r=\"" + OFFICE
                            + "\"><sheets><sheet name=\"" + escaped(Texts.of(locale, "review_desk.title"))
                            + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            var cells = new StringBuilder(XML + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>");
            lines().forEach(line -> row(cells, line));
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    cells.append("</sheetData></worksheet>").toString());
        }
    }

    private static String relation(String type, String target) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void row(StringBuilder cells, List<Object> line) {
        cells.append("<row>");
        for (var value : line) {
            cells.append(
                    value instanceof Number
                            ? "<c><v>" + value + "</v></c>"
                            : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value.toString())
                                    + "</t></is></c>");
        }
        cells.append("</row>");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
