package org.madang.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;

/** How many people live in each neighbourhood, as an admin says: what the figures for each 1,000 residents rest on. */
@ApplicationScoped
@Transactional
public class ResidentsService {

    /** More than live in any neighbourhood. */
    public static final int MOST = 10_000_000;

    @Inject
    InsightRepository figures;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    @Inject
    Event<FiguresRefreshed> refreshed;

    @Inject
    Clock clock;

    /** Slug and residents of each neighbourhood; those of which nobody said are left out. */
    public Map<String, Integer> all() {
        return figures.residents();
    }

    /**
     * Says how many live in a neighbourhood.
     *
     * @param residents null to take the number out
     * @throws DomainException {@code unknown-neighbourhood}, {@code out-of-range}
     */
    public void set(String neighbourhood, @Nullable Integer residents) {
        current.require(Action.SET_DEPARTMENTS);
        if (city.neighbourhood(neighbourhood).isEmpty()) {
            throw DomainException.invalid("neighbourhood", "unknown-neighbourhood");
        }
        if (residents != null && (residents < 1 || residents > MOST)) {
            throw DomainException.invalid("residents", "out-of-range", Map.of("min", 1, "max", MOST));
        }
        var before = figures.residents().get(neighbourhood);
        figures.setResidents(neighbourhood, residents);
        file.record(DeskAction.RESIDENTS_SET, null, neighbourhood + " " + before, neighbourhood + " " + residents);
        refreshed.fire(new FiguresRefreshed(clock.instant()));
    }
}
