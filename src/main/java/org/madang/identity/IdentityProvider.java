package org.madang.identity;

import org.madang.shared.DomainException;

/**
 * A way to find out that somebody is a real person who lives here; one implementation per way.
 *
 * @param <E> what is shown as evidence; nothing of it is kept
 */
public interface IdentityProvider<E> {

    /** Which way this is. */
    Method method();

    /** Whether it can be used here as things are set up. */
    boolean isReady();

    /**
     * Looks at evidence.
     *
     * @throws DomainException if it does not prove anything
     */
    Finding examine(E evidence);
}
