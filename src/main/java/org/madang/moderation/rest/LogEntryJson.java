package org.madang.moderation.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.content.ContentRef;
import org.madang.content.Kind;
import org.madang.moderation.log.LogEntry;

/**
 * One step of moderation. Anybody can check it: {@code hash} is the SHA-256 of {@code line} in UTF-8, which names
 * {@code prev}, the hash of the entry before.
 *
 * @param seq from 1, without gaps
 * @param kind what the step was about, with its number; null where it was about a person, whom the log does not name
 * @param contentHash SHA-256 of the wording that the step was about
 * @param rule which rule, as in {@code SPAM} or {@code lapse-72h}
 * @param actor who took the step; never a person
 * @param f what the flags weighed together
 * @param k what the votes to keep it open weighed
 * @param e how many verified readers saw it
 * @param t the threshold
 * @param flaggers how many people's flags weighed something
 * @param clusters how many independent groups those were
 * @param until when what the step did ends by itself; null if that was not set
 * @param reference number of the order that it carries out; null if there is none
 * @param line what the hash covers
 */
@Schema(name = "LogEntry")
public record LogEntryJson(
        long seq,
        Instant at,
        @Nullable @Schema(nullable = true) Kind kind,
        @Nullable @Schema(nullable = true) Long number,
        @Nullable @Schema(nullable = true) UUID contentId,
        String contentHash,
        LogEntry.Action action,
        String rule,
        LogEntry.Actor actor,
        BigDecimal f,
        BigDecimal k,
        long e,
        BigDecimal t,
        int flaggers,
        int clusters,
        @Nullable @Schema(nullable = true) Instant until,
        @Nullable @Schema(nullable = true) String reference,
        String line,
        String prev,
        String hash) {

    static LogEntryJson of(LogEntry entry, @Nullable ContentRef subject) {
        return new LogEntryJson(
                entry.getSeq(),
                entry.getAt(),
                subject == null ? null : subject.kind(),
                subject == null ? null : subject.number(),
                entry.getContentId(),
                entry.getContentHash(),
                entry.getAction(),
                entry.getRule(),
                entry.getActor(),
                entry.getF(),
                entry.getK(),
                entry.getE(),
                entry.getT(),
                entry.getFlaggers(),
                entry.getClusters(),
                entry.getUntil(),
                entry.getReference(),
                entry.line(),
                entry.getPrev(),
                entry.getHash());
    }

    /**
     * What stands for the whole log.
     *
     * @param seq number of the newest entry; 0 while there is none
     * @param hash of the newest entry; 64 zeros while there is none
     */
    @Schema(name = "LogRoot")
    public record RootJson(long seq, String hash) {}
}
