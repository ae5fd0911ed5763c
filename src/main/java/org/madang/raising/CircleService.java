package org.madang.raising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is in the editors' circle. Whoever is no writer any more is in it by name only, and raises nothing. */
@ApplicationScoped
@Transactional
public class CircleService {

    @Inject
    RaisingRepository raisings;

    @Inject
    Event<CircleMoved> moved;

    @Inject
    Clock clock;

    /** Takes a writer into the circle; the caller has asked who may, and keeps the record. */
    public void admit(UUID person) {
        raisings.admit(person, clock.instant());
        moved.fire(new CircleMoved(person));
    }

    /** Takes somebody out of it; what was raised stays raised. */
    public void dismiss(UUID person) {
        raisings.dismiss(person);
        moved.fire(new CircleMoved(person));
    }

    public boolean isMember(UUID person) {
        return raisings.members().contains(person);
    }

    /** Ids of all who are in it, also by name only. */
    public Set<UUID> members() {
        return raisings.members();
    }

    /** Those who may raise now, by name. */
    public List<Editor> editors() {
        return raisings.editors();
    }
}
