package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.log.LogEntry;
import org.madang.moderation.log.ModerationLog;

/** Why the folded comments of this page are folded: the last log entry of each, read at once. */
@Named
@RequestScoped
public class Folds {

    @Inject
    ModerationLog log;

    private Map<UUID, LogEntry> entries;

    /**
     * The entry that folded a comment; null if it is not folded.
     *
     * @param folded all folded comments of the page
     */
    public @Nullable LogEntry of(UUID comment, List<UUID> folded) {
        if (entries == null) {
            entries =
                    log.latest(folded).stream().collect(Collectors.toMap(LogEntry::getContentId, e -> e, (a, b) -> a));
        }
        return entries.get(comment);
    }
}
