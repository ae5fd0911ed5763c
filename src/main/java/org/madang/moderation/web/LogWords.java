package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.moderation.log.LogEntry;
import org.madang.shared.Texts;
import org.madang.shared.web.Reader;

/** The log's rules and actions in the reader's words; what has none yet is shown as it stands in the log. */
@Named
@RequestScoped
public class LogWords {

    @Inject
    Reader reader;

    public String rule(String rule) {
        return words("flag_reason." + rule, rule);
    }

    public String action(LogEntry.Action action) {
        return words("log_action." + action, action.name());
    }

    private String words(String key, String otherwise) {
        var found = Texts.orEmpty(reader.getLocale(), key);
        return found.isEmpty() ? otherwise : found;
    }
}
