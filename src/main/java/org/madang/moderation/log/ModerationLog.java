package org.madang.moderation.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentRef;
import org.madang.content.ContentRepository;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

/** The public log of moderation: an unbroken chain that anybody can check. */
@ApplicationScoped
@Transactional
public class ModerationLog {

    private static final int AT_ONCE = 1_000;

    @Inject
    LogRepository repository;

    @Inject
    ContentRepository contents;

    @Inject
    Event<LogGrown> appended;

    /** Appends an entry in the transaction of the step itself. */
    public LogEntry append(
            UUID content, String words, Action action, String rule, Actor actor, LogFigures figures, Instant at) {
        var last = repository.lastEntryLocked();
        long seq = last.map(LogEntry::getSeq).orElse(0L) + 1;
        var prev = last.map(LogEntry::getHash).orElse(LogEntry.GENESIS);
        var entry = new LogEntry(seq, prev, content, LogEntry.sha256(words), action, rule, actor, figures, at);
        repository.add(entry);
        return entry;
    }

    /**
     * Appends that somebody was suspended, in the transaction of that, and without the name.
     *
     * @param caseId of the office's record, known to the office and the person
     */
    public LogEntry suspended(UUID caseId, String rule, Instant until, Instant at) {
        return append(caseId, Action.SUSPENDED, rule, until, at);
    }

    /** Appends that a suspension was lifted before its end. */
    public LogEntry suspensionLifted(UUID caseId, String rule, Instant at) {
        return append(caseId, Action.SUSPENSION_LIFTED, rule, null, at);
    }

    private LogEntry append(UUID caseId, Action action, String rule, @Nullable Instant until, Instant at) {
        var last = repository.lastEntryLocked();
        long seq = last.map(LogEntry::getSeq).orElse(0L) + 1;
        var prev = last.map(LogEntry::getHash).orElse(LogEntry.GENESIS);
        var entry = new LogEntry(seq, prev, LogEntry.sha256(caseId.toString()), action, rule, until, at);
        repository.add(entry);
        appended.fire(new LogGrown(seq, at));
        return entry;
    }

    public Page<LogEntry> list(PageRequest request) {
        return repository.log(request);
    }

    public LogEntry read(long seq) {
        return repository.entry(seq).orElseThrow(DomainException::notFound);
    }

    /** The newest entry; empty while nothing was ever moderated. */
    public Optional<LogEntry> newest() {
        return repository.log(PageRequest.first(1)).items().stream().findFirst();
    }

    /** What the entries are about, by content id. */
    public Map<UUID, ContentRef> subjects(Collection<LogEntry> entries) {
        return contents.refs(entries.stream()
                .map(LogEntry::getContentId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    /** The hash of the newest entry, which stands for the whole chain. */
    public String root() {
        return newest().map(LogEntry::getHash).orElse(LogEntry.GENESIS);
    }

    /** The latest entry about each of these texts. */
    public List<LogEntry> latest(List<UUID> contents) {
        return contents.isEmpty() ? List.of() : repository.lastEntriesOf(contents);
    }

    /** Recomputes the whole chain; the number of the first entry that does not fit, or empty if all do. */
    public OptionalLong firstBroken() {
        var prev = LogEntry.GENESIS;
        long seq = 0;
        while (true) {
            var entries = repository.entriesAfter(seq, AT_ONCE);
            for (var entry : entries) {
                if (entry.getSeq() != seq + 1
                        || !entry.getPrev().equals(prev)
                        || !entry.getHash().equals(entry.computeHash())) {
                    return OptionalLong.of(entry.getSeq());
                }
                seq = entry.getSeq();
                prev = entry.getHash();
            }
            if (entries.size() < AT_ONCE) {
                return OptionalLong.empty();
            }
        }
    }
}
