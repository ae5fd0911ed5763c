package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.madang.post.PostLists;
import org.madang.post.WriterFigures;

/** Posts a month on the page of their writer, as bars. Called {@code writerChart} in pages. */
@Named
@RequestScoped
public class WriterChart {

    private static final int FOOT = 136;
    private static final int TALLEST = 110;
    private static final int STEP = 40;
    private static final int WIDTH = 28;

    @Inject
    PostLists posts;

    private WriterFigures figures;
    private List<Bar> bars;

    /** A month's bar, in units of the drawing. */
    public record Bar(String month, int posts, int x, int height) {

        public int getWidth() {
            return WIDTH;
        }

        /** Where the bar begins, from above. */
        public int getTop() {
            return FOOT - height;
        }

        /** Where its figure stands. */
        public int getOver() {
            return FOOT - height - 4;
        }

        /** The month alone, as it stands under the bar. */
        public String getShortMonth() {
            return month.substring(5);
        }
    }

    public WriterFigures of(String handle) {
        if (figures == null) {
            figures = posts.figures(handle);
        }
        return figures;
    }

    /** Of the last twelve months, the oldest first. */
    public List<Bar> bars(String handle) {
        if (bars == null) {
            int most = of(handle).months().stream()
                    .mapToInt(WriterFigures.Month::posts)
                    .max()
                    .orElse(0);
            bars = new ArrayList<>();
            for (var month : of(handle).months()) {
                int height = Math.round((float) TALLEST * month.posts() / Math.max(1, most));
                bars.add(new Bar(month.month().toString(), month.posts(), bars.size() * STEP + 6, height));
            }
        }
        return bars;
    }
}
