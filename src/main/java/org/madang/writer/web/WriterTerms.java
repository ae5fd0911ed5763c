package org.madang.writer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.writer.WriterService;
import org.madang.writer.WriterTerm;

/** The terms of writers, for the writer's page. Called {@code writerTerms} in pages. */
@Named
@RequestScoped
public class WriterTerms {

    @Inject
    WriterService writers;

    @Nullable
    private WriterTerm term;

    @Nullable
    private UUID asked;

    /** The running term; null if the person is no writer now. */
    public @Nullable WriterTerm of(UUID person) {
        if (!person.equals(asked)) {
            asked = person;
            term = writers.termOf(person).orElse(null);
        }
        return term;
    }
}
