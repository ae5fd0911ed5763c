package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.moderation.FlagScore;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /moderation/log.xhtml}. */
@Named
@RequestScoped
public class LogView {

    private static final int SIZE = 50;

    @Inject
    ModerationLog log;

    @Inject
    CurrentPage page;

    private Page<LogEntry> list;

    public Page<LogEntry> getList() {
        if (list == null) {
            list = log.list(page.request(SIZE));
        }
        return list;
    }

    /** The hash that stands for the whole chain. */
    public String getRoot() {
        return log.root();
    }

    /** The lowest weight of flags that folds. */
    public double getLowestThreshold() {
        return FlagScore.LOWEST_THRESHOLD;
    }
}
