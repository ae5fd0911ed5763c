package org.madang.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.madang.insight.Insight;
import org.madang.shared.web.Reader;
import org.madang.shared.web.Wording;

/** Figures in words. Called {@code insightWords} in pages. */
@Named("insightWords")
@RequestScoped
public class InsightWords {

    @Inject
    Reader reader;

    @Inject
    Wording say;

    /** A number, or the words for few. */
    public String few(long number) {
        return number > 0 && number < Insight.FEW ? reader.text("insight_view.few") : say.number(number);
    }

    /** A figure in its words, or a dash where it cannot be told. */
    public String told(String key, @Nullable Integer figure) {
        return figure == null ? reader.text("insight_view.untold") : say.of(key, "n", figure);
    }

    /** How a figure compares with the months before, in words; empty where nothing can be compared. */
    public String change(@Nullable Number now, @Nullable Number before) {
        if (now == null || before == null || before.longValue() == 0) {
            return "";
        }
        long difference = now.longValue() - before.longValue();
        if (difference == 0) {
            return reader.text("insight_view.same");
        }
        return say.of(difference > 0 ? "insight_view.more" : "insight_view.less", "n", Math.abs(difference));
    }
}
