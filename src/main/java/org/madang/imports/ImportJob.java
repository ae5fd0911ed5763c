package org.madang.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.imports.Outcome.Kind;
import org.madang.shared.DomainException;
import org.madang.shared.Ids;

/**
 * One file that is being brought in, from its upload to its last line.
 *
 * <p>How far it is and what went in are written in the same transaction as the texts themselves, so that after a crash
 * it goes on exactly where it was.
 */
@Entity
@SuppressWarnings("NullAway.Init")
public class ImportJob {

    public static final int MAX_FILE_NAME = 200;

    @Id
    private UUID id;

    private String format;
    private String source;
    private String fileName;
    private long bytes;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private int total;
    private int done;
    private int added;
    private int skipped;
    private int failed;
    private String preview = "";
    private long position;
    private int line;

    @Nullable
    private UUID begunBy;

    private Instant createdAt;

    @Nullable
    private Instant finishedAt;

    protected ImportJob() {} // for Jakarta Persistence

    ImportJob(String format, String source, String fileName, @Nullable UUID begunBy, Instant now) {
        this.id = Ids.next(now);
        this.format = format;
        this.source = source;
        this.fileName = fileName;
        this.begunBy = begunBy;
        this.createdAt = now;
        this.status = ImportStatus.WAITING;
    }

    /** What would come, for its owner to look at first. */
    public void waitForOwner(String whatWouldCome) {
        preview = whatWouldCome;
        status = ImportStatus.PREVIEW;
    }

    /** @throws DomainException {@code not-in-this-state} unless it is looked at */
    public void start() {
        if (status != ImportStatus.PREVIEW) {
            throw DomainException.conflict("not-in-this-state");
        }
        status = ImportStatus.WAITING;
    }

    /** Notes what the upload turned out to be. */
    void uploaded(long ofBytes, int ofLines) {
        bytes = ofBytes;
        total = ofLines;
    }

    /**
     * Notes what became of the next lines.
     *
     * @param nextPosition where the line after them begins, in bytes
     * @param lastLine number of the last line read, empty ones counted
     */
    void advance(List<Outcome> outcomes, long nextPosition, int lastLine) {
        status = ImportStatus.RUNNING;
        done += outcomes.size();
        added += count(outcomes, Kind.ADDED);
        skipped += count(outcomes, Kind.SKIPPED);
        failed += count(outcomes, Kind.FAILED);
        position = nextPosition;
        line = lastLine;
    }

    private static int count(List<Outcome> outcomes, Kind kind) {
        return (int) outcomes.stream().filter(o -> o.kind() == kind).count();
    }

    /** The last line was read; now the count of texts is known for sure. */
    void finish(Instant now) {
        status = ImportStatus.DONE;
        total = Math.max(1, done);
        finishedAt = now;
    }

    public UUID getId() {
        return id;
    }

    public String getFormat() {
        return format;
    }

    /** Where the texts come from: the first part of their origin. */
    public String getSource() {
        return source;
    }

    public String getFileName() {
        return fileName;
    }

    public ImportStatus getStatus() {
        return status;
    }

    public boolean isFinished() {
        return status == ImportStatus.DONE;
    }

    /** How many texts the file holds. */
    public int getTotal() {
        return total;
    }

    /** How many of them were looked at: those that went in, were skipped, or failed. */
    public int getDone() {
        return done;
    }

    /** How far it is, from 0 to 100. */
    public int getPercent() {
        return (int) (100L * done / Math.max(1, total));
    }

    public int getAdded() {
        return added;
    }

    /** How many had come before. */
    public int getSkipped() {
        return skipped;
    }

    public int getFailed() {
        return failed;
    }

    /** Who began it; null for data that come with the application. */
    public @Nullable UUID getBegunBy() {
        return begunBy;
    }

    /** What would come, as its format wrote it down; empty where nobody looks first. */
    public String getPreview() {
        return preview;
    }

    long getPosition() {
        return position;
    }

    int getLine() {
        return line;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** Null until the last line was read. */
    public @Nullable Instant getFinishedAt() {
        return finishedAt;
    }
}
