package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.log.DailyRoot;
import org.madang.moderation.log.LogCheck;
import org.madang.moderation.log.LogRootService;
import org.madang.moderation.log.VerificationService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /moderation/verify.xhtml}: recomputes the log for the reader, and compares a root the reader kept. */
@Named
@RequestScoped
public class ModerationVerifyView {

    private static final int DAYS = 14;

    @Inject
    VerificationService verification;

    @Inject
    LogRootService roots;

    @Inject
    CurrentPage page;

    private LogCheck check;

    public LogCheck getCheck() {
        if (check == null) {
            check = verification.check();
        }
        return check;
    }

    /** The roots of the last days, the newest first. */
    public List<DailyRoot> getRoots() {
        return roots.newest(DAYS);
    }

    /** Whether the reader's own root still holds; null if the address brings none. */
    public @Nullable Boolean getKept() {
        var seq = page.parameter("seq");
        var hash = page.parameter("hash");
        return seq.matches("[1-9][0-9]{0,17}") && hash.matches("[0-9a-f]{64}")
                ? Boolean.valueOf(verification.holds(Long.parseLong(seq), hash))
                : null;
    }
}
