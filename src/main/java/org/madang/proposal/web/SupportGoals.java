package org.madang.proposal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.madang.shared.Settings;
import org.madang.shared.web.Wording;

/** How far a proposal is from the next number of supports that the city goes by. Called {@code goals} in pages. */
@Named("goals")
@RequestScoped
public class SupportGoals {

    private static final List<String> FOLLOWS = List.of("department", "forum", "mayor");

    private final NavigableMap<Integer, String> goals = new TreeMap<>();

    @Inject
    Wording say;

    @Inject
    Settings settings;

    @PostConstruct
    void load() {
        var levels = settings.participation().levels();
        for (int i = 0; i < levels.size(); i++) {
            goals.put(levels.get(i), FOLLOWS.get(i));
        }
    }

    /** The next number; the highest once that is reached. */
    public int next(int supports) {
        var next = goals.higherKey(supports);
        return next == null ? goals.lastKey() : next;
    }

    /** The supports as far as they count for the next number. */
    public int towards(int supports) {
        return Math.min(supports, next(supports));
    }

    /** What follows from how many more. */
    public String words(int supports) {
        var next = goals.higherEntry(supports);
        return next == null
                ? say.of("meter.reached", "n", goals.lastKey())
                : say.of("meter." + next.getValue(), "n", next.getKey() - supports);
    }
}
