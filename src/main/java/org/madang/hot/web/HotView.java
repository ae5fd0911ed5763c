package org.madang.hot.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.madang.hot.Gathered;
import org.madang.hot.HotIssue;
import org.madang.hot.HotIssueGatherer;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /hot/view.xhtml}: an issue with what was written about it, and its course over time. */
@Named
@RequestScoped
public class HotView {

    private static final int WIDTH = 640;
    private static final int BASE = 176;
    private static final int TOP = 24;

    @Inject
    HotIssueGatherer issues;

    @Inject
    CurrentPage page;

    private Gathered gathered;

    /** A week of the drawing: a bar of so many texts. */
    public record Week(LocalDate day, long texts, int x, int y, int width, int height) {}

    @PostConstruct
    void load() {
        gathered = issues.gather(page.number("number"));
    }

    public Gathered getGathered() {
        return gathered;
    }

    public HotIssue getIssue() {
        return gathered.issue();
    }

    /** The weeks of the drawing, the oldest first. */
    public List<Week> getWeeks() {
        var weeks = gathered.weeks();
        long most = Math.max(1, getHighest());
        int step = WIDTH / Math.max(1, weeks.size());
        List<Week> bars = new ArrayList<>();
        weeks.forEach((day, texts) -> {
            int height = (int) ((BASE - TOP) * texts / most);
            bars.add(new Week(day, texts, bars.size() * step + 1, BASE - height, step - 2, height));
        });
        return bars;
    }

    /** The most texts of a week. */
    public long getHighest() {
        return gathered.weeks().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** How many texts a week is usual, with one decimal. */
    public String getUsual() {
        return String.format(Locale.ROOT, "%.1f", getIssue().usual());
    }

    /** Where all that has its word is found. */
    public String getSearch() {
        var issue = getIssue();
        return "/search?q=" + URLEncoder.encode(issue.word(), StandardCharsets.UTF_8)
                + (issue.topic() == null ? "" : "&topic=" + issue.topic())
                + (issue.neighbourhood() == null ? "" : "&neighbourhood=" + issue.neighbourhood());
    }
}
