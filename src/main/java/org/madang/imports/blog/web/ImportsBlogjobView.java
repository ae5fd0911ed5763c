package org.madang.imports.blog.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.imports.ImportFailure;
import org.madang.imports.ImportJob;
import org.madang.imports.ImportStatus;
import org.madang.imports.blog.BlogService;
import org.madang.imports.blog.Preview;
import org.madang.imports.picture.PictureCounts;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Reader;

/** Backs {@code /imports/blogjob.xhtml}: what would come of a blog, and how far it is. */
@Named
@RequestScoped
public class ImportsBlogjobView {

    /** A text or picture that did not come, in the reader's words. */
    public record Line(int row, String why) {}

    @Inject
    BlogService blogs;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    @Inject
    FormErrors errors;

    private ImportJob job;
    private Preview preview;
    private List<ImportFailure> failures;
    private PictureCounts pictures;

    @PostConstruct
    void load() {
        try {
            job = blogs.read(UUID.fromString(page.parameter("job")));
        } catch (IllegalArgumentException e) {
            throw DomainException.notFound();
        }
        preview = Preview.of(job.getPreview());
        failures = blogs.failures(job.getId());
        pictures = blogs.pictures(job.getId());
    }

    /** Lets it come. */
    public void start() {
        errors.allow(() -> {
            blogs.start(job.getId());
            Onward.to("/account/blog/" + job.getId(), "blog-comes");
        });
    }

    public ImportJob getJob() {
        return job;
    }

    public boolean isLookedAt() {
        return job.getStatus() == ImportStatus.PREVIEW;
    }

    /** How far its pictures are. */
    public PictureCounts getPictures() {
        return pictures;
    }

    public Preview getPreview() {
        return preview;
    }

    public List<Line> getFailures() {
        return failures.stream()
                .map(failure -> new Line(failure.row(), failure.why(reader.getLocale())))
                .toList();
    }
}
