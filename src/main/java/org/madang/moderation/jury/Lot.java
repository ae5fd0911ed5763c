package org.madang.moderation.jury;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.moderation.log.LogEntry;
import org.madang.shared.DomainException;

/** By what a jury is drawn: fixed when it is announced, but for the public value, which nobody knows then. */
@Embeddable
@SuppressWarnings("NullAway.Init")
public class Lot {

    private String logRoot;
    private String poolHash;
    private Instant beaconAt;

    @Nullable
    private String beacon;

    @Nullable
    private String beaconFrom;

    @Nullable
    private String seed;

    @Nullable
    private Instant drawnAt;

    protected Lot() {} // for Jakarta Persistence

    Lot(String poolHash, Instant beaconAt) {
        this.poolHash = poolHash;
        this.beaconAt = beaconAt;
        this.logRoot = LogEntry.GENESIS;
    }

    void tieTo(String root) {
        logRoot = root;
    }

    void fall(UUID caseId, String value, String from, Instant now) {
        if (drawnAt != null) {
            throw DomainException.conflict("drawn-already");
        }
        beacon = value;
        beaconFrom = from;
        seed = Draw.seed(caseId.toString(), logRoot, value);
        drawnAt = now;
    }

    DrawSheet sheet(UUID caseId, List<Draw.Candidate> pool, List<String> invited) {
        return new DrawSheet(
                caseId.toString(),
                logRoot,
                poolHash,
                beacon == null ? "" : beacon,
                seed == null ? "" : seed,
                pool,
                invited);
    }

    /** Hash of the log's entry that announced it. */
    public String getLogRoot() {
        return logRoot;
    }

    /** Of the candidates. */
    public String getPoolHash() {
        return poolHash;
    }

    /** The public value of this moment decides. */
    public Instant getBeaconAt() {
        return beaconAt;
    }

    /** Null until the draw. */
    public @Nullable String getBeacon() {
        return beacon;
    }

    public @Nullable String getBeaconFrom() {
        return beaconFrom;
    }

    public @Nullable String getSeed() {
        return seed;
    }

    public @Nullable Instant getDrawnAt() {
        return drawnAt;
    }
}
