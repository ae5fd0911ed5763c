package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /moderation/entry.xhtml}. */
@Named
@RequestScoped
public class EntryView {

    @Inject
    ModerationLog log;

    @Inject
    CurrentPage page;

    private LogEntry entry;

    public LogEntry getEntry() {
        if (entry == null) {
            entry = log.read(page.number("entry"));
        }
        return entry;
    }

    /** Whether its hash fits its fields. */
    public boolean isSound() {
        return getEntry().getHash().equals(getEntry().computeHash());
    }
}
