package org.madang.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The sketches of readers, one transaction a step. */
@ApplicationScoped
@Transactional
class ReaderSteps {

    @Inject
    ReadershipRepository sketches;

    void add(Map<UUID, Set<Integer>> codes) {
        codes.forEach(this::add);
    }

    /** Adds readers and tells how many there are then. */
    long add(UUID content, Set<Integer> codes) {
        var readership = sketches.lock(content).orElseGet(Readership::empty);
        codes.forEach(readership::add);
        sketches.put(content, readership);
        return readership.count();
    }

    long readers(UUID content) {
        return sketches.readers(content);
    }
}
