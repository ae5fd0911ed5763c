package org.madang.vote.ballot.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.madang.shared.ClockProducer;
import org.madang.vote.ballot.BallotFigure;
import org.madang.vote.ballot.Counts;

/** How a vote came out, and how votes came in, as drawings. Called {@code ballotChart} in pages. */
@Named
@RequestScoped
public class BallotChart {

    private static final int MIDDLE = 160;
    private static final int REACH = 150;
    private static final int FOOT = 120;
    private static final int TALLEST = 96;
    private static final int BROAD = 480;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("MM-dd HH");

    /** An hour's bar, in units of the drawing. */
    public record Hour(String label, Integer votes, double x, double width, int height) {

        /** Where the bar begins, from above. */
        public int getTop() {
            return FOOT - height;
        }
    }

    /** Length of the bar for it, from the middle to the right; both sides have one scale. */
    public int right(Counts counts) {
        return length(counts.votesFor(), counts);
    }

    /** Length of the bar against it, from the middle to the left. */
    public int left(Counts counts) {
        return length(counts.votesAgainst(), counts);
    }

    /** Where the bar against it begins. */
    public int start(Counts counts) {
        return MIDDLE - left(counts);
    }

    /** Length of the bar of those who abstained, on the same scale. */
    public int aside(Counts counts) {
        return length(counts.abstained(), counts);
    }

    private static int length(int votes, Counts counts) {
        int most = Math.max(1, Math.max(counts.abstained(), Math.max(counts.votesFor(), counts.votesAgainst())));
        return Math.round((float) REACH * votes / most);
    }

    /** Votes by hour from the first hour that had one to the last; hours with fewer than five stay blank. */
    public List<Hour> hours(List<BallotFigure> figures) {
        int most =
                figures.stream().mapToInt(f -> f.n() == null ? 0 : f.n()).max().orElse(0);
        List<Hour> hours = new ArrayList<>();
        double step = figures.isEmpty() ? 0 : (double) BROAD / figures.size();
        for (var figure : figures) {
            int height = most == 0 || figure.n() == null ? 0 : Math.round((float) TALLEST * figure.n() / most);
            hours.add(new Hour(label(figure), figure.n(), hours.size() * step, Math.max(1, step - 1), height));
        }
        return hours;
    }

    private static String label(BallotFigure figure) {
        return ZonedDateTime.ofInstant(Instant.parse(figure.label()), ClockProducer.CITY_ZONE)
                .format(HOUR);
    }
}
