package org.madang.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.madang.proposal.ProposalStatus;

class DeskExportTest {

    private static final DeskRow ROW = new DeskRow(
            new UUID(0, 1),
            7,
            "=SUM(A1) \"등\" & <벤치>\u0001",
            ProposalStatus.UNDER_REVIEW,
            null,
            null,
            Instant.parse("2026-11-01T00:00:00Z"),
            "parks",
            null,
            LocalDate.of(2026, 12, 1),
            6,
            false,
            12,
            3,
            0,
            List.of("pilot"));

    @Test
    void whatBeginsLikeAFormulaIsNone() throws IOException {
        var out = new ByteArrayOutputStream();

        new DeskExport(List.of(ROW), Locale.KOREAN).csv(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"번호\"")
                .contains("7,\"'=SUM(A1) \"\"등\"\" & <벤치>");
    }

    @Test
    void aWorkbookHasWellFormedParts() throws Exception {
        var out = new ByteArrayOutputStream();

        new DeskExport(List.of(ROW), Locale.ENGLISH).xlsx(out);

        Map<String, String> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts)
                .containsOnlyKeys(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "xl/_rels/workbook.xml.rels",
                        "xl/workbook.xml",
                        "xl/worksheets/sheet1.xml");
        for (var part : parts.values()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(parts.get("xl/worksheets/sheet1.xml")).contains("<c><v>15</v></c>", "&amp; &lt;벤치&gt;");
    }
}
