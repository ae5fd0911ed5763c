package org.madang.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.jobs.JobQueue;
import org.madang.shared.DomainException;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PlainText;

/** What admins do with imports: begin one, and see how far it is. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ImportService {

    /** The largest file, in bytes. */
    public static final long MAX_BYTES = 50L << 20;

    /** The most failures that are listed; the count is exact. */
    public static final int MAX_FAILURES = 1_000;

    /** Where files come from unless something else is said. */
    public static final String DEFAULT_SOURCE = "petitions";

    private static final Pattern SOURCE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_SOURCE = 60;
    private static final String OWN = "own-blog";
    private static final long MAX_LINES_BYTES = 2L << 30;
    private static final int MOST_OWN = 20;

    @Inject
    ImportRepository imports;

    @Inject
    @Any
    Instance<ImportFormat> formats;

    @Inject
    JobQueue queue;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    /**
     * Takes a file in; its texts follow in the background.
     *
     * @param source where it comes from, kebab-case; null for {@link #DEFAULT_SOURCE}
     * @param content read to its end, not closed
     * @throws DomainException {@code unknown-format}, {@code not-of-this-format}, {@code empty-file},
     *     {@code file-too-large}
     */
    public ImportJob begin(
            @Nullable String format, @Nullable String source, @Nullable String fileName, InputStream content) {
        var admin = current.require(Action.IMPORT);
        return begin(format, source, fileName, content, admin.id());
    }

    /** The same without a person, for data that come with the application. */
    public ImportJob beginByItself(String format, String fileName, InputStream content) {
        return begin(format, DEFAULT_SOURCE, fileName, content, null);
    }

    private ImportJob begin(
            @Nullable String formatName,
            @Nullable String source,
            @Nullable String fileName,
            InputStream content,
            @Nullable UUID by) {
        var format = format(formatName);
        var job = new ImportJob(format.name(), source(source), name(fileName), by, clock.instant());
        var upload = new Upload(content, MAX_BYTES);
        job.uploaded(1, 1);
        imports.add(job);
        upload.read((number, piece) -> imports.addPiece(job.getId(), number, piece));
        if (upload.lines() == 0) {
            throw DomainException.invalid("file", "empty-file");
        }
        if (!format.accepts(upload.firstLine())) {
            throw DomainException.invalid("file", "not-of-this-format");
        }
        job.uploaded(upload.bytes(), upload.lines());
        queue.add(ImportWorker.NAME, job.getId().toString());
        return job;
    }

    /**
     * Takes lines in that another feature made of somebody's file; nothing comes before its owner {@linkplain #start
     * says so}. The caller has asked who may.
     *
     * @param preview what would come, kept as it is
     */
    public ImportJob prepare(String format, @Nullable String fileName, InputStream lines, UUID owner, String preview) {
        var job = new ImportJob(format, OWN, name(fileName), owner, clock.instant());
        var upload = new Upload(lines, MAX_LINES_BYTES);
        job.uploaded(1, 1);
        job.waitForOwner(preview);
        imports.add(job);
        upload.read((number, piece) -> imports.addPiece(job.getId(), number, piece));
        if (upload.lines() == 0) {
            throw DomainException.invalid("file", "empty-file");
        }
        job.uploaded(upload.bytes(), upload.lines());
        return job;
    }

    /** Lets one's own prepared import begin. */
    public ImportJob start(UUID id) {
        var job = readOwn(id);
        job.start();
        queue.add(ImportWorker.NAME, job.getId().toString());
        return job;
    }

    /** Whether nothing more of it comes. */
    public boolean isOver(UUID id) {
        return imports.find(id).map(ImportJob::isFinished).orElse(true);
    }

    /** Whether it is an import of one's own texts. */
    public boolean isOwn(UUID id) {
        var me = current.orNull();
        return me != null
                && imports.find(id)
                        .filter(job -> OWN.equals(job.getSource()) && me.id().equals(job.getBegunBy()))
                        .isPresent();
    }

    /** One's own import; others' are not there. */
    public ImportJob readOwn(UUID id) {
        var me = current.id();
        return imports.find(id).filter(job -> me.equals(job.getBegunBy())).orElseThrow(DomainException::notFound);
    }

    /** One's own imports of these formats, the newest first; at most twenty. */
    public List<ImportJob> own(List<String> ofFormats) {
        return imports.of(current.id(), ofFormats, MOST_OWN);
    }

    /** As {@link #failures}, of one's own import. */
    public List<ImportFailure> ownFailures(UUID id) {
        return imports.failures(readOwn(id).getId(), MAX_FAILURES);
    }

    private ImportFormat format(@Nullable String name) {
        return formats.stream()
                .filter(f -> !f.isOwn() && f.name().equals(name))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("format", "unknown-format"));
    }

    private static String source(@Nullable String source) {
        var name = PlainText.line(source);
        if (name.isEmpty()) {
            return DEFAULT_SOURCE;
        }
        if (name.length() > MAX_SOURCE || !SOURCE.matcher(name).matches()) {
            throw DomainException.invalid("source", "slug-form");
        }
        return name;
    }

    private static String name(@Nullable String fileName) {
        var name = PlainText.line(fileName);
        return name.length() > ImportJob.MAX_FILE_NAME ? name.substring(0, ImportJob.MAX_FILE_NAME) : name;
    }

    /** Names of the formats that can be brought in. */
    public List<String> formats() {
        return formats.stream()
                .filter(format -> !format.isOwn())
                .map(ImportFormat::name)
                .sorted()
                .toList();
    }

    /** All imports, the newest first. */
    public Page<ImportJob> list(PageRequest request) {
        current.require(Action.IMPORT);
        return imports.newest(request);
    }

    /** One import. */
    public ImportJob read(UUID id) {
        current.require(Action.IMPORT);
        return imports.find(id).orElseThrow(DomainException::notFound);
    }

    /** The lines of an import that did not go in, in their order; at most {@link #MAX_FAILURES}. */
    public List<ImportFailure> failures(UUID id) {
        current.require(Action.IMPORT);
        return imports.failures(id, MAX_FAILURES);
    }
}
