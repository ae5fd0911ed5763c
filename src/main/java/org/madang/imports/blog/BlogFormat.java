package org.madang.imports.blog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.madang.imports.ImportFormat;
import org.madang.imports.ImportJob;
import org.madang.imports.Outcome;

/** Brings the texts of a blog in as posts of whoever brought the file. Whatever it was, its lines are alike by now. */
@Dependent
class BlogFormat implements ImportFormat {

    /** All kinds of files become lines of this one format. */
    static final String NAME = "blog";

    @Inject
    BlogIntake intake;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public boolean accepts(String firstLine) {
        return firstLine.startsWith("{");
    }

    @Override
    public List<Outcome> bringIn(ImportJob job, List<Line> lines) {
        var owner = Objects.requireNonNull(job.getBegunBy(), "a blog is somebody's");
        List<Outcome> outcomes = new ArrayList<>();
        lines.forEach(line -> outcomes.add(intake.bringIn(job.getId(), owner, line)));
        return outcomes;
    }
}
