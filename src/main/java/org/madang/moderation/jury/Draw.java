package org.madang.moderation.jury;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lot by which juries are drawn, so plain that anybody can do it again with pencil and SHA-256.
 *
 * <ol>
 *   <li>{@code seed = SHA-256(case|root|beacon)}: the case's id, the root of the public log when the draw was announced,
 *       and a public value that nobody knew then.
 *   <li>Each candidate's lot is {@code SHA-256(seed|token)}; each neighbourhood's {@code SHA-256(seed|name)}.
 *   <li>Neighbourhoods take turns in the order of their lots; each gives its candidate with the lowest lot that is left,
 *       until enough are drawn.
 * </ol>
 *
 * All hashes are written in lower-case hex and compared as text.
 */
public final class Draw {

    /** So many are invited. */
    public static final int INVITED = 21;

    /** So many of them sit: the first who accept. */
    public static final int SEATS = 7;

    /** So many must find that the same rule is broken, or nothing stays folded. */
    public static final int NEEDED = 5;

    private Draw() {}

    /**
     * Somebody who can be drawn.
     *
     * @param token stands for the person in this case alone
     * @param neighbourhood where the person lives; {@code -} if that is not known
     */
    public record Candidate(String token, String neighbourhood) {}

    /** What the lot depends on. */
    public static String seed(String caseId, String root, String beacon) {
        return sha256(caseId + "|" + root + "|" + beacon);
    }

    /** What stands for a pool in the public log before the lot is known; independent of its order. */
    public static String poolHash(List<Candidate> pool) {
        return sha256(poolLines(pool));
    }

    /** The text whose hash that is: a line a candidate, ordered by token. */
    public static String poolLines(List<Candidate> pool) {
        return pool.stream()
                .sorted(Comparator.comparing(Candidate::token))
                .map(candidate -> candidate.token() + " " + candidate.neighbourhood() + "\n")
                .collect(Collectors.joining());
    }

    /** Draws; fewer if the pool is smaller. */
    public static List<Candidate> draw(List<Candidate> pool, String seed, int count) {
        Map<String, Deque<Candidate>> turns = new TreeMap<>();
        pool.stream()
                .sorted(Comparator.comparing(candidate -> sha256(seed + "|" + candidate.token())))
                .forEach(candidate -> turns.computeIfAbsent(
                                sha256(seed + "|" + candidate.neighbourhood()), none -> new ArrayDeque<>())
                        .add(candidate));
        List<Candidate> drawn = new ArrayList<>();
        while (drawn.size() < Math.min(count, pool.size())) {
            for (var left : turns.values()) {
                if (!left.isEmpty() && drawn.size() < count) {
                    drawn.add(left.remove());
                }
            }
        }
        return drawn;
    }

    /** In lower-case hex. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
