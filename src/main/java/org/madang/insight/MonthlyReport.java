package org.madang.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.content.TopicService;
import org.madang.shared.Named;
import org.madang.shared.Texts;

/** The figures of one month as a document to print, send and file. */
@ApplicationScoped
@Transactional
public class MonthlyReport {

    @Inject
    InsightService insight;

    @Inject
    CityService city;

    @Inject
    TopicService topics;

    /** A PDF with real text in that language. */
    public byte[] of(YearMonth month, Locale locale) {
        var figures = insight.read(new Period(month, month, null));
        var title = Texts.of(locale, "monthly_report.month", Map.of("month", month.toString()));
        try (var paper = new ReportPaper(title, locale.getLanguage())) {
            if (figures.refreshedAt() != null) {
                paper.line(Texts.of(
                        locale, "monthly_report.as_of", Map.of("at", Texts.moment(locale, figures.refreshedAt()))));
            }
            totals(paper, figures.totals(), locale);
            offices(paper, figures.offices(), locale);
            topics(paper, figures.topics(), locale);
            places(paper, figures.places(), locale);
            paper.line("");
            paper.line(Texts.of(locale, "monthly_report.few"));
            return paper.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void totals(ReportPaper paper, Insight.Totals totals, Locale locale) throws IOException {
        paper.head(Texts.of(locale, "monthly_report.totals"));
        paper.row(List.of(text(locale, "submitted"), String.valueOf(totals.submitted())));
        paper.row(List.of(Texts.of(locale, "insight_view.step.adopted"), String.valueOf(totals.adopted())));
        paper.row(List.of(Texts.of(locale, "insight_view.step.done"), String.valueOf(totals.done())));
        paper.row(List.of(text(locale, "answered"), told(locale, "percent", totals.answeredPercent())));
        paper.row(List.of(text(locale, "in_time"), told(locale, "percent", totals.inTimePercent())));
        paper.row(List.of(text(locale, "median"), told(locale, "days", totals.medianDays())));
    }

    private void offices(ReportPaper paper, List<Insight.Office> offices, Locale locale) throws IOException {
        paper.head(Texts.of(locale, "monthly_report.departments"));
        paper.row(List.of(
                "", text(locale, "answers"), text(locale, "in_time"), text(locale, "open"), text(locale, "overdue")));
        for (var one : offices) {
            paper.row(List.of(
                    name(city.department(one.department()).orElse(null), locale),
                    few(locale, one.answers()),
                    told(locale, "percent", one.inTimePercent()),
                    String.valueOf(one.open()),
                    String.valueOf(one.overdue())));
        }
    }

    private void topics(ReportPaper paper, List<Insight.TopicMonth> months, Locale locale) throws IOException {
        paper.head(Texts.of(locale, "monthly_report.topics"));
        for (var one : months) {
            var topic = topics.topic(one.topic()).orElse(null);
            paper.row(List.of(name(topic, locale), few(locale, one.proposals())));
        }
    }

    private void places(ReportPaper paper, List<Insight.Place> places, Locale locale) throws IOException {
        paper.head(Texts.of(locale, "monthly_report.places"));
        for (var one : places) {
            paper.row(List.of(
                    name(city.neighbourhood(one.neighbourhood()).orElse(null), locale), few(locale, one.proposals())));
        }
    }

    private static String name(@Nullable Named named, Locale locale) {
        return named == null ? Texts.of(locale, "monthly_report.none") : named.name(locale);
    }

    private static String text(Locale locale, String key) {
        return Texts.of(locale, "insight_view." + key);
    }

    private static String told(Locale locale, String key, @Nullable Integer number) {
        return number == null
                ? Texts.of(locale, "insight_view.few")
                : Texts.of(locale, "insight_view." + key, Map.of("n", number));
    }

    private static String few(Locale locale, long number) {
        return number > 0 && number < Insight.FEW ? Texts.of(locale, "insight_view.few") : String.valueOf(number);
    }
}
