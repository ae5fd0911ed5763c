package org.madang.moderation.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.madang.content.Content;
import org.madang.content.Standing;
import org.madang.moderation.Course;
import org.madang.moderation.Weighing;

/**
 * How things stand with a text, and why.
 *
 * @param rule by which it stands there: a reason of flags or the name of a rule; null if it is open and always was
 * @param office slug of the department that marked it as contested; null if flags did
 * @param f what the flags weigh together
 * @param k what the votes to keep it open weigh
 * @param e distinct verified readers, about
 * @param t the threshold
 * @param flaggers people whose flag weighs something
 * @param clusters independent groups among them
 * @param surging whether flags come in a wave, so that none folds anything now
 * @param since when it came to stand there; null if it always did
 * @param until when that ends by itself; null if it is not folded
 * @param appealUntil until when its author may appeal; null if there is nothing to appeal against
 * @param logEntry number of the log's entry; null if there is none
 */
@Schema(name = "Standing")
public record StandingJson(
        Standing standing,
        boolean folded,
        @Nullable @Schema(nullable = true) String rule,
        @Nullable @Schema(nullable = true) String office,
        double f,
        double k,
        long e,
        double t,
        int flaggers,
        int clusters,
        boolean surging,
        @Nullable @Schema(nullable = true) Instant since,
        @Nullable @Schema(nullable = true) Instant until,
        @Nullable @Schema(nullable = true) Instant appealUntil,
        @Nullable @Schema(nullable = true) Long logEntry) {

    static StandingJson of(Content content, @Nullable Weighing weighing, Instant now) {
        var standing = content.getStanding();
        if (weighing == null) {
            return new StandingJson(
                    standing, standing.isFolded(), null, null, 0, 0, 0, 0, 0, 0, false, null, null, null, null);
        }
        var score = weighing.score();
        return new StandingJson(
                standing,
                standing.isFolded(),
                weighing.getRule(),
                weighing.getOffice(),
                score.f(),
                score.k(),
                score.e(),
                score.t(),
                score.flaggers(),
                score.clusters(),
                weighing.isSurging(now),
                weighing.getSince(),
                weighing.getUntil(),
                standing == Standing.COLLAPSED ? weighing.getSince().plus(Course.APPEAL) : null,
                weighing.getEntry());
    }
}
