package org.madang.imports.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.imports.ImportFailure;
import org.madang.imports.ImportJob;
import org.madang.imports.ImportService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Reader;

/** Backs {@code /imports/job.xhtml}: one import, how far it is, and what did not go in. */
@Named
@RequestScoped
public class ImportJobView {

    /** A line that did not go in, in the reader's words. */
    public record Line(int row, String why) {}

    @Inject
    ImportService imports;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    private ImportJob job;
    private List<ImportFailure> failures;

    @PostConstruct
    void load() {
        try {
            job = imports.read(UUID.fromString(page.parameter("job")));
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound();
        }
        failures = imports.failures(job.getId());
    }

    public ImportJob getJob() {
        return job;
    }

    public List<Line> getFailures() {
        return failures.stream()
                .map(failure -> new Line(failure.row(), failure.why(reader.getLocale())))
                .toList();
    }
}
