package org.madang.moderation.jury;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that a draw rests on and what came out, as a text that people and programs read.
 *
 * @param caseId id of the jury
 * @param root of the public log when the draw was announced
 * @param poolHash as the public log has had it since then
 * @param beacon the public value
 * @param seed as we computed it
 * @param pool among whom
 * @param invited who was drawn, in that order
 */
public record DrawSheet(
        String caseId,
        String root,
        String poolHash,
        String beacon,
        String seed,
        List<Draw.Candidate> pool,
        List<String> invited) {

    private static final String TITLE = "madang draw 1";

    public DrawSheet {
        pool = List.copyOf(pool);
        invited = List.copyOf(invited);
    }

    /** As text, a fact a line. */
    public String text() {
        return TITLE + "\ncase " + caseId + "\nroot " + root + "\npool " + poolHash + "\nbeacon " + beacon + "\nseed "
                + seed + "\n"
                + pool.stream()
                        .map(candidate -> "candidate " + candidate.token() + " " + candidate.neighbourhood() + "\n")
                        .collect(Collectors.joining())
                + invited.stream().map(token -> "invited " + token + "\n").collect(Collectors.joining());
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static DrawSheet parse(String text) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(TITLE)) {
            throw new IllegalArgumentException("no draw sheet: it does not begin with \"" + TITLE + "\"");
        }
        List<Draw.Candidate> pool = new ArrayList<>();
        for (var candidate : all(lines, "candidate ")) {
            var parts = candidate.split(" ", 2);
            pool.add(new Draw.Candidate(parts[0], parts.length > 1 ? parts[1] : "-"));
        }
        return new DrawSheet(
                one(lines, "case "),
                one(lines, "root "),
                one(lines, "pool "),
                one(lines, "beacon "),
                one(lines, "seed "),
                pool,
                all(lines, "invited "));
    }

    private static String one(List<String> lines, String name) {
        return all(lines, name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the sheet has no line \"" + name.strip() + "\""));
    }

    private static List<String> all(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .toList();
    }

    /** Draws again and compares; empty if all of it is right, or else what is wrong, in English, for operators. */
    public Optional<String> firstFault() {
        if (!Draw.poolHash(pool).equals(poolHash)) {
            return Optional.of("the candidates are not those that were announced");
        }
        if (!Draw.seed(caseId, root, beacon).equals(seed)) {
            return Optional.of("the seed does not come from case, root and beacon");
        }
        var drawn = Draw.draw(pool, seed, Draw.INVITED).stream()
                .map(Draw.Candidate::token)
                .toList();
        return drawn.equals(invited) ? Optional.empty() : Optional.of("others were invited than the lot says");
    }
}
