package org.madang.privacy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The file of a copy: each table as JSON for programs and as CSV for spreadsheets, in UTF-8. */
final class ExportFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ExportFile() {}

    static byte[] zip(Map<String, List<Map<String, Object>>> tables) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var table : tables.entrySet()) {
                put(zip, table.getKey() + ".json", json(table.getValue()));
                put(zip, table.getKey() + ".csv", csv(table.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String json(List<Map<String, Object>> rows) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (var row : rows) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            row.forEach((name, value) -> {
                if (value instanceof Number number) {
                    one.add(name, number.longValue());
                } else {
                    one.add(name, value.toString());
                }
            });
            all.add(one);
        }
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(all.build());
        }
        return text.toString();
    }

    /** With the mark by which spreadsheets know the encoding; a text that looks like a formula stays a text. */
    static String csv(List<Map<String, Object>> rows) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(names);
            for (var row : rows) {
                printer.printRecord(
                        names.stream().map(name -> cell(row.get(name))).toList());
            }
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
