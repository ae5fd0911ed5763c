package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.LimitService.State;
import org.madang.account.limits.Limited;
import org.madang.account.limits.Turnstile;
import org.madang.shared.web.Wording;

/** How often the reader may still do something, told before it is typed. Called {@code allowances} in pages. */
@Named("allowances")
@RequestScoped
public class Allowances {

    @Inject
    LimitService limits;

    @Inject
    Turnstile turnstile;

    @Inject
    Wording say;

    /** Whether the reader has to confirm the mail address before others can see what is written. */
    public boolean isAddressMissing() {
        return turnstile.isAddressMissing();
    }

    /** In words; empty where nothing is counted. */
    public String of(String what) {
        return limits.state(Limited.valueOf(what)).map(this::words).orElse("");
    }

    private String words(State state) {
        var period = state.allowance().period();
        var hours = period.compareTo(Duration.ofHours(1)) >= 0;
        return say.of(
                hours ? "limit.an_hour" : "limit.minutes",
                "count",
                state.allowance().count(),
                "left",
                state.left(),
                "minutes",
                period.toMinutes());
    }
}
