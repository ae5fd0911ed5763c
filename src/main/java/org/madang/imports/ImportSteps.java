package org.madang.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.madang.imports.ImportFormat.Line;

/** The steps in which a file goes in; each is one transaction, texts and progress together. */
@ApplicationScoped
@Transactional
public class ImportSteps {

    @Inject
    ImportRepository imports;

    @Inject
    @Any
    Instance<ImportFormat> formats;

    @Inject
    Clock clock;

    /**
     * Brings in the next lines.
     *
     * @param most how many at most
     * @return whether there may be more
     */
    boolean next(UUID id, int most) {
        return step(id, most, false);
    }

    /** Notes the next line as failed for a reason that nobody foresaw. */
    boolean giveUpLine(UUID id) {
        return step(id, 1, true);
    }

    private boolean step(UUID id, int most, boolean givingUp) {
        var found = imports.lock(id).filter(job -> !job.isFinished());
        if (found.isEmpty()) {
            return false;
        }
        var job = found.get();
        var batch = read(job, most);
        var outcomes = givingUp ? batch.givenUp() : batch.outcomes(format(job), job);
        outcomes.stream().filter(o -> o.kind() == Outcome.Kind.FAILED).forEach(o -> imports.addFailure(job.getId(), o));
        job.advance(outcomes, batch.position, batch.line);
        if (batch.isLast) {
            job.finish(clock.instant());
            imports.dropPieces(job.getId());
        }
        return !batch.isLast;
    }

    private ImportFormat format(ImportJob job) {
        return formats.stream()
                .filter(f -> f.name().equals(job.getFormat()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no format " + job.getFormat()));
    }

    private Batch read(ImportJob job, int most) {
        var file = new UploadedFile(number -> imports.piece(job.getId(), number).orElse(null), job.getPosition());
        var lines = new Lines(file);
        var batch = new Batch(job.getPosition(), job.getLine());
        while (!batch.isLast && batch.lines.size() + batch.unreadable.size() < most) {
            lines.next().ifPresentOrElse(batch::add, batch::end);
        }
        return batch;
    }

    private static final class Batch {

        private final List<Line> lines = new ArrayList<>();
        private final List<Outcome> unreadable = new ArrayList<>();
        private long position;
        private int line;
        private boolean isLast;

        private Batch(long position, int line) {
            this.position = position;
            this.line = line;
        }

        private void add(Lines.Raw raw) {
            position += raw.bytes();
            line++;
            var text = raw.text();
            var fault = raw.fault();
            if (fault != null) {
                unreadable.add(Outcome.failed(line, "", fault, null));
            } else if (text != null && !raw.isBlank()) {
                lines.add(new Line(line, text));
            }
        }

        private void end() {
            isLast = true;
        }

        private List<Outcome> outcomes(ImportFormat format, ImportJob job) {
            List<Outcome> all = new ArrayList<>(unreadable);
            if (!lines.isEmpty()) {
                all.addAll(format.bringIn(job, lines));
            }
            return all;
        }

        private List<Outcome> givenUp() {
            List<Outcome> all = new ArrayList<>(unreadable);
            lines.forEach(l -> all.add(Outcome.failed(l.number(), "", "unexpected", null)));
            return all;
        }
    }
}
