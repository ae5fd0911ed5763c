package org.madang.proposal;

import java.util.UUID;
import org.madang.shared.DomainException;

/** A feature that rests on what a public proposal says; asked before another thing is proposed in it. */
public interface WordingGuard {

    /** @throws DomainException if what the proposal says must stay for now */
    void requireFree(UUID proposal);
}
