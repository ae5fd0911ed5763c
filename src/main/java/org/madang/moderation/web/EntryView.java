package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.ModerationLog;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /moderation/entry.xhtml}. */
@Named
@RequestScoped
public class EntryView {

    private static final Pattern PANEL = Pattern.compile("panel-([0-9]+)( .*)?");

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

    /** Number of the panel's case that it belongs to; empty if to none. */
    public String getPanel() {
        var reference = getEntry().getReference();
        var known = reference == null ? null : PANEL.matcher(reference);
        return known != null && known.matches() ? known.group(1) : "";
    }
}
