package org.madang.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.madang.jobs.Job;

/** Asks the supporters of a proposal whether it has been done, four weeks after the city said so. */
@ApplicationScoped
public class DoneQuestion implements Job {

    static final String NAME = "done-question";

    @Inject
    DoneQuestionService question;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> run(String key) {
        var proposal = UUID.fromString(key);
        boolean more = true;
        while (more) {
            more = question.askSome(proposal);
        }
        return Optional.empty();
    }
}
