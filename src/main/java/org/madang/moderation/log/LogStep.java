package org.madang.moderation.log;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.log.LogEntry.Action;
import org.madang.moderation.log.LogEntry.Actor;

/**
 * A step of moderation that is to stand in the log.
 *
 * @param content what it is about; null if it is about a person
 * @param contentHash SHA-256 of the wording, or of the office's case
 * @param rule which rule, as in {@code SPAM} or {@code lapse-72h}
 * @param actor who took it; never a person
 * @param until when it ends by itself; null if that is not set
 * @param reference number of the order that it carries out; null if there is none
 */
public record LogStep(
        @Nullable UUID content,
        String contentHash,
        Action action,
        String rule,
        Actor actor,
        LogFigures figures,
        @Nullable Instant until,
        @Nullable String reference) {

    private static final Pattern PLAIN = Pattern.compile("[^|,\"\\p{Cntrl}]{1,80}");

    /** @throws IllegalArgumentException for words that would blur the parts of an entry's line */
    public LogStep {
        if (!isPlain(rule) || reference != null && !isPlain(reference)) {
            throw new IllegalArgumentException("Neither a rule nor a reference of the log: " + rule);
        }
    }

    /** Whether these words can stand in the log as a rule or reference. */
    public static boolean isPlain(String words) {
        return PLAIN.matcher(words).matches();
    }

    /** A step about a text as it reads. */
    public static LogStep about(UUID content, String words, Action action, String rule, Actor actor) {
        return new LogStep(content, LogEntry.sha256(words), action, rule, actor, LogFigures.NONE, null, null);
    }

    public LogStep with(LogFigures weighed) {
        return new LogStep(content, contentHash, action, rule, actor, weighed, until, reference);
    }

    public LogStep until(Instant end) {
        return new LogStep(content, contentHash, action, rule, actor, figures, end, reference);
    }

    public LogStep referringTo(@Nullable String order) {
        return new LogStep(content, contentHash, action, rule, actor, figures, until, order);
    }
}
