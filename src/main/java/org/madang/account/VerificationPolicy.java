package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.madang.shared.Settings;

/** What the operator wants only verified residents to do, as {@code MADANG_IDENTITY_REQUIRED} says. */
@ApplicationScoped
public class VerificationPolicy {

    private static final Map<String, Set<Action>> DEEDS = Map.of(
            "post", Set.of(Action.WRITE_POST, Action.PUBLISH_POST),
            "propose", Set.of(Action.MAKE_PROPOSAL, Action.SUBMIT_PROPOSAL),
            "support", Set.of(Action.SUPPORT),
            "comment", Set.of(Action.COMMENT));

    private final Set<Action> needed;

    /** For the container's proxy. */
    protected VerificationPolicy() {
        this(Set.of());
    }

    @Inject
    public VerificationPolicy(Settings settings) {
        this(settings.identity().verifiedOnly());
    }

    VerificationPolicy(Set<String> deeds) {
        needed = deeds.stream()
                .flatMap(deed -> DEEDS.getOrDefault(deed, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether one must be verified to do this, whatever else the table of rights says. */
    public boolean isNeededFor(Action action) {
        return needed.contains(action);
    }

    /** Whether the table of rights asks for verification and the operator does not. */
    boolean isWaivedFor(Action action) {
        return action == Action.SUPPORT && !isNeededFor(action);
    }
}
