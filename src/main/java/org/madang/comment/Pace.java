package org.madang.comment;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;

/** How the form of this request was filled in: a trap that people do not see, and how long it took. */
@RequestScoped
public class Pace {

    /** Nobody reads and types a comment in less. */
    public static final Duration QUICK = Duration.ofSeconds(2);

    private @Nullable Duration took;
    private boolean trapped;

    /**
     * Called where a form comes in.
     *
     * @param sinceShown how long ago it was shown; null if that is not known
     * @param trap what the field holds that people do not see
     */
    public void filled(@Nullable Duration sinceShown, String trap) {
        took = sinceShown;
        trapped = !trap.isEmpty();
    }

    /** @throws DomainException {@code looks-automatic} if the field was filled in that people do not see */
    public void refuseMachines() {
        if (trapped) {
            throw DomainException.forbidden("looks-automatic");
        }
    }

    /** Whether it came sooner than anybody types; no where that is not known. */
    public boolean isQuick() {
        return took != null && took.compareTo(QUICK) < 0;
    }
}
