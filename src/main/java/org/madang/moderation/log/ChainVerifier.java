package org.madang.moderation.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Recomputes the chain of the log, row by row from the first. It needs nothing but the export, so that anybody can run
 * it. Rows that were changed, taken out, put in or swapped do not fit; that the last rows are missing shows only beside a
 * root that was published, see {@link #missing}.
 */
public final class ChainVerifier {

    private final MessageDigest digest = sha256();
    private final Map<Long, String> published = new HashMap<>();
    private long entries;
    private String root = LogEntry.GENESIS;

    /** What does not fit about a row. */
    public enum Kind {
        /** Its number is not the next one: a row is missing, too many, or in another place. */
        ORDER,
        /** It does not name the hash of the row before. */
        LINK,
        /** Its own hash does not fit its fields. */
        HASH,
        /** A root that was published for it says otherwise. */
        ROOT
    }

    /**
     * The first thing that does not fit.
     *
     * @param row which one, from 1
     * @param seq the number that the row gives itself
     */
    public record Fault(long row, String seq, Kind kind) {}

    /** Remembers a root that was published, to hold the chain to it. */
    public ChainVerifier expecting(long seq, String hash) {
        published.put(seq, hash);
        return this;
    }

    /** Looks at the next row; empty if it fits. After a fault the verifier is of no further use. */
    public Optional<Fault> check(LogRow row) {
        long place = entries + 1;
        if (!row.seq().equals(Long.toString(place))) {
            return Optional.of(new Fault(place, row.seq(), Kind.ORDER));
        }
        if (!row.prev().equals(root)) {
            return Optional.of(new Fault(place, row.seq(), Kind.LINK));
        }
        var hash = HexFormat.of().formatHex(digest.digest(row.line().getBytes(StandardCharsets.UTF_8)));
        if (!row.hash().equals(hash)) {
            return Optional.of(new Fault(place, row.seq(), Kind.HASH));
        }
        var promised = published.remove(place);
        if (promised != null && !promised.equals(hash)) {
            return Optional.of(new Fault(place, row.seq(), Kind.ROOT));
        }
        entries = place;
        root = hash;
        return Optional.empty();
    }

    /** After the last row: a published root that the rows do not reach; empty if all are there. */
    public Optional<Fault> missing() {
        return published.keySet().stream()
                .filter(seq -> seq > 0)
                .min(Long::compare)
                .map(seq -> new Fault(entries + 1, Long.toString(seq), Kind.ROOT));
    }

    /** How many rows fitted. */
    public long entries() {
        return entries;
    }

    /** The hash of the last row that fitted. */
    public String root() {
        return root;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
