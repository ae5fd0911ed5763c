package org.madang.proposal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.madang.shared.web.Wording;

/** How far a proposal is from the next number of supports that the city goes by. Called {@code goals} in pages. */
@Named("goals")
@RequestScoped
public class SupportGoals {

    private static final NavigableMap<Integer, String> GOALS =
            new TreeMap<>(java.util.Map.of(50, "department", 100, "forum", 1000, "mayor"));

    @Inject
    Wording say;

    /** The next number; the highest once that is reached. */
    public int next(int supports) {
        var next = GOALS.higherKey(supports);
        return next == null ? GOALS.lastKey() : next;
    }

    /** The supports as far as they count for the next number. */
    public int towards(int supports) {
        return Math.min(supports, next(supports));
    }

    /** What follows from how many more. */
    public String words(int supports) {
        var next = GOALS.higherEntry(supports);
        return next == null
                ? say.of("meter.reached", "n", GOALS.lastKey())
                : say.of("meter." + next.getValue(), "n", next.getKey() - supports);
    }
}
