package org.madang.moderation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happens to one comment in its first three days, made up by chance: who reads it, who flags it, who wants to keep
 * it open.
 *
 * @param name in the table
 * @param readers verified readers who see it within three days, most of them early
 * @param flagShare which share of them flags it
 * @param keepShare which share of those who see it contested votes to keep it open
 * @param throwAway accounts made for the purpose, which flag as well
 * @param brigade verified accounts that agreed to flag it
 * @param brigadeHours over how many hours the brigade spreads its flags
 * @param known whether the brigade flagged together before
 * @param byLink whether the brigade comes by one link
 * @param spam whether it is spam by somebody nobody knows
 */
record Brigade(
        String name,
        int readers,
        double flagShare,
        double keepShare,
        int throwAway,
        int brigade,
        double brigadeHours,
        boolean known,
        boolean byLink,
        boolean spam) {

    static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");
    static final Duration LENGTH = Duration.ofDays(3);

    /**
     * Discourse's published score: a flag counts 1 and the trust level of the flagger, and a bonus once more than five
     * flags of the flagger were judged, which nobody here has; a new forum on low sensitivity hides from here on.
     */
    static final double DISCOURSE_HIDES = 12.5;

    private static final double EARLY_HOURS = 12;

    /** A reader's visit or a flag of the brigade, with what it leads to. */
    private record Event(Instant at, @Nullable Judgement flag, boolean counts, boolean keeps) {}

    /**
     * How it ended by one set of rules.
     *
     * @param folded whether it was folded at any time
     * @param hours until it was folded; NaN if it never was
     */
    record Outcome(boolean folded, double hours) {}

    /**
     * @param madang by the rules in use
     * @param reports where three reports hide a text
     * @param discourse by Discourse's published score
     */
    record Outcomes(Outcome madang, Outcome reports, Outcome discourse) {}

    Outcomes play(Random random) {
        var pairs = new HashSet<Ties.Pair>();
        var events = events(random, pairs);
        var ties = new Ties(pairs);
        List<Judgement> flags = new ArrayList<>();
        List<Judgement> keep = new ArrayList<>();
        int seen = 0;
        double points = 0;
        double madang = Double.NaN;
        double threeReports = Double.NaN;
        double discourse = Double.NaN;
        var contested = false;
        for (var event : events) {
            seen += event.counts() ? 1 : 0;
            if (event.flag() != null) {
                flags.add(event.flag());
                points += discourse(event.flag().tier());
            } else if (event.keeps() && contested) {
                keep.add(Judgement.of(UUID.randomUUID(), null, 1, event.at()));
            } else {
                continue;
            }
            double hours = Duration.between(BEGIN, event.at()).toSeconds() / 3_600.0;
            if (Double.isNaN(madang)) {
                var score = FlagScore.of(new Case(flags, keep, ties, seen, spam, false), event.at());
                contested |= score.verdict(false) != FlagScore.Verdict.OPEN;
                madang = score.verdict(false) == FlagScore.Verdict.COLLAPSED ? hours : madang;
            }
            threeReports = Double.isNaN(threeReports) && flags.size() >= 3 ? hours : threeReports;
            discourse = Double.isNaN(discourse) && points >= DISCOURSE_HIDES ? hours : discourse;
        }
        return new Outcomes(outcome(madang), outcome(threeReports), outcome(discourse));
    }

    /** A throw-away account is new (level 0), a verified one basic (1), and a member (2) after a month. */
    private static double discourse(double tier) {
        int level = tier == 0 ? 0 : tier == 1 ? 1 : 2;
        return 1.0 + level;
    }

    private static Outcome outcome(double hours) {
        return new Outcome(!Double.isNaN(hours), hours);
    }

    private List<Event> events(Random random, Set<Ties.Pair> ties) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            double hours = Math.min(72, -Math.log(1 - random.nextDouble()) * EARLY_HOURS);
            boolean flags = random.nextDouble() < flagShare;
            var at = after(hours);
            events.add(
                    new Event(at, flags ? flag(at, tier(random), null) : null, true, random.nextDouble() < keepShare));
        }
        for (int i = 0; i < throwAway; i++) {
            var at = after(1 + random.nextDouble() * 2);
            events.add(new Event(at, flag(at, 0, byLink ? "call" : null), false, false));
        }
        List<UUID> comrades = new ArrayList<>();
        for (int i = 0; i < brigade; i++) {
            var at = after(1 + random.nextDouble() * brigadeHours);
            var flag = flag(at, tier(random), byLink ? "call" : null);
            events.add(new Event(at, flag, true, false));
            if (known) {
                comrades.forEach(comrade -> ties.add(new Ties.Pair(comrade, flag.person())));
                comrades.add(flag.person());
            }
        }
        events.sort(Comparator.comparing(Event::at));
        return events;
    }

    private Judgement flag(Instant at, double tier, @Nullable String link) {
        var reason = spam ? FlagReason.SPAM : FlagReason.ABUSE;
        return new Judgement(UUID.randomUUID(), reason, tier, 0, 0, at, false, null, link);
    }

    /** Half of the verified have lived here for a month. */
    private static double tier(Random random) {
        return random.nextBoolean() ? 1.25 : 1;
    }

    private static Instant after(double hours) {
        return BEGIN.plusMillis((long) (hours * 3_600_000));
    }
}
