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
        return append(LogStep.about(content, words, action, rule, actor).with(figures), at);
    }

    /** The same for any step. */
    public LogEntry append(LogStep step, Instant at) {
        var last = repository.lastEntryLocked();
        long seq = last.map(LogEntry::getSeq).orElse(0L) + 1;
        var entry = new LogEntry(seq, last.map(LogEntry::getHash).orElse(LogEntry.GENESIS), step, at);
        repository.add(entry);
        appended.fire(new LogGrown(seq, at));
        return entry;
    }

    /**
     * Appends that somebody was suspended, in the transaction of that, and without the name.
     *
     * @param caseId of the office's record, known to the office and the person
     */
    public LogEntry suspended(UUID caseId, String rule, Instant until, Instant at) {
        return append(about(caseId, Action.SUSPENDED, rule).until(until), at);
    }

    /** Appends that a suspension was lifted before its end. */
    public LogEntry suspensionLifted(UUID caseId, String rule, Instant at) {
        return append(about(caseId, Action.SUSPENSION_LIFTED, rule), at);
    }

    /** The same when the panel of residents ended it, or did not come to a decision in time. */
    public LogEntry suspensionEnded(UUID caseId, String rule, Instant at) {
        return append(about(caseId, Action.SUSPENSION_LIFTED, rule, Actor.JURY), at);
    }

    /** Appends that the panel of residents left a suspension standing. */
    public LogEntry suspensionUpheld(UUID caseId, String rule, Instant at) {
        return append(about(caseId, Action.SUSPENSION_UPHELD, rule, Actor.JURY), at);
    }

    private static LogStep about(UUID caseId, Action action, String rule) {
        return about(caseId, action, rule, Actor.OFFICE);
    }

    private static LogStep about(UUID caseId, Action action, String rule, Actor actor) {
        return new LogStep(null, LogEntry.sha256(caseId.toString()), action, rule, actor, LogFigures.NONE, null, null);
    }

    /** The entries that a filter lets through, the newest first. */
    public Page<LogEntry> list(LogFilter filter, PageRequest request) {
        return repository.log(filter, request);
    }

    public Page<LogEntry> list(PageRequest request) {
        return repository.log(LogFilter.ALL, request);
    }

    public LogEntry read(long seq) {
        return repository.entry(seq).orElseThrow(DomainException::notFound);
    }

    /** An entry by its number; empty if there is none. */
    public Optional<LogEntry> find(long seq) {
        return repository.entry(seq);
    }

    /** The newest entry; empty while nothing was ever moderated. */
    public Optional<LogEntry> newest() {
        return repository.newest();
    }

    /** The last entry at or before a moment; empty if there was none. */
    public Optional<LogEntry> newestBefore(Instant moment) {
        return repository.newestBefore(moment);
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

    /** Recomputes the whole chain; the first entry that does not fit, or empty if all do. */
    public Optional<ChainVerifier.Fault> firstFault() {
        var verifier = new ChainVerifier();
        for (var batch = next(0); !batch.isEmpty(); batch = next(verifier.entries())) {
            for (var row : batch) {
                var fault = verifier.check(row);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    /** The same as the number of the row; empty if all fit. */
    public OptionalLong firstBroken() {
        var fault = firstFault();
        return fault.isPresent() ? OptionalLong.of(fault.get().row()) : OptionalLong.empty();
    }

    /** The next entries as the export has them; empty after the last. */
    public List<LogRow> next(long afterSeq) {
        return repository.rowsAfter(afterSeq, AT_ONCE);
    }
}
