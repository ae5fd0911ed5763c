package org.madang.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.madang.testing.Refusals.assertField;
import static org.madang.testing.Refusals.assertRefused;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.madang.shared.ClockProducer;
import org.madang.testing.Deployments;
import org.madang.testing.Given;

@ExtendWith(ArquillianExtension.class)
class MonthlyReportIT {

    @Deployment
    static WebArchive application() {
        return Deployments.application();
    }

    @Inject
    Given given;

    @Inject
    MonthlyReport report;

    @Inject
    InsightService insight;

    @Inject
    ResidentsService residents;

    @Test
    void itsKoreanIsText() throws IOException {
        given.openProposal();
        insight.refresh();
        var month = YearMonth.from(LocalDate.now(ClockProducer.CITY_ZONE));

        var bytes = report.of(month, Locale.KOREAN);

        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains(month + " 시민 제안", "한눈에", "부서별", "기한 안에 답한 비율");
            assertThat(text).doesNotContain("?");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
        }
    }

    @Test
    void anAdminSaysHowManyLiveInANeighbourhood() {
        given.resident();
        assertRefused("not-allowed", () -> {
            given.signedIn(given.staffOf("parks"));
            residents.set("given-dong", 1_000);
        });
        given.signedIn(given.admin());
        assertField("neighbourhood", () -> residents.set("nowhere", 1_000));
        assertField("residents", () -> residents.set("given-dong", 0));

        residents.set("given-dong", 12_000);

        assertThat(residents.all()).containsEntry("given-dong", 12_000);
        residents.set("given-dong", null);
        assertThat(residents.all()).doesNotContainKey("given-dong");
    }
}
