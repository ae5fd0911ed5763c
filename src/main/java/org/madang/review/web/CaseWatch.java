package org.madang.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskRecordRow;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/**
 * Sees to it that of two officers at one proposal the second learns what the first changed, and loses nothing typed.
 * Called {@code caseWatch} in pages.
 */
@Named("caseWatch")
@RequestScoped
public class CaseWatch {

    @Inject
    CaseFile file;

    @Inject
    FormErrors errors;

    @Inject
    Clock clock;

    private long seenAt;
    private List<DeskRecordRow> missed = List.of();

    @PostConstruct
    void open() {
        seenAt = clock.millis();
    }

    /**
     * Does a step with a proposal and goes back to it; what hinders it is shown with what others did meanwhile.
     *
     * @param notice what to say once it is done
     * @return whether it was done
     */
    boolean act(long number, Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to("/desk/" + number, notice);
            return true;
        }
        missed = file.since(number, Instant.ofEpochMilli(seenAt));
        seenAt = clock.millis();
        return false;
    }

    /** What others did since the officer opened the page, if a step was refused. */
    public List<DeskRecordRow> getMissed() {
        return missed;
    }

    /** When the officer opened the page, in milliseconds. */
    public long getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(long seenAt) {
        this.seenAt = seenAt;
    }
}
