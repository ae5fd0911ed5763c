package org.madang.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Supplier;

/** Runs work as a request of nobody, so that what is bound to a request finds one. */
@ApplicationScoped
class JobContext {

    @ActivateRequestContext
    <T> T run(Supplier<T> work) {
        return work.get();
    }
}
