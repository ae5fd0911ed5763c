package org.madang.moderation.jury;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.moderation.FlagReason;
import org.madang.moderation.JuryWanted.Cause;

/**
 * What a jury is about.
 *
 * @param rule which flags say is broken
 * @param bodyHtml the wording as jurors see it
 * @param wordsHash SHA-256 of the wording
 * @param appeal what the author says; empty if it is no appeal
 * @param earlier in a sample, whether the first jury upheld it; null in all others
 */
record JuryQuestion(
        UUID content,
        int textVersion,
        Cause cause,
        FlagReason rule,
        String bodyHtml,
        String wordsHash,
        String appeal,
        @Nullable Boolean earlier) {

    /** About a text as it reads, for the first time. */
    static JuryQuestion of(Content content, int textVersion, Cause cause, FlagReason rule, String appeal) {
        return new JuryQuestion(
                content.getId(),
                textVersion,
                cause,
                rule,
                content.wordsHtml(),
                Draw.sha256(content.words()),
                appeal,
                null);
    }
}
