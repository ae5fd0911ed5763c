package org.madang.syndication;

import java.util.Optional;

/**
 * A network that posts go to; one implementation per network, found at the start.
 *
 * <p>Called by a job, outside of any transaction and without a signed-in person.
 */
public interface Channel {

    /** Names the network in the API, the database and the texts ({@code channel.<name>}); permanent, kebab-case. */
    String name();

    /** Whether the operator gave all that is needed to send; only then it can be chosen. */
    boolean isConfigured();

    /** The most characters that a message holds there, as that network counts them. */
    int longestText();

    /**
     * Sends one post.
     *
     * <p>Called again after a failure or a crash, so the same post must never appear twice: implementations pass the
     * key on, and where a network forgets keys, {@link #find} looks first.
     *
     * @param idempotencyKey the same for every attempt at one delivery
     * @throws TemporaryFailure if a later attempt may succeed; anything else ends the delivery
     * @throws PermanentFailure if it makes no sense to try again
     */
    Receipt send(OutgoingPost post, String idempotencyKey) throws TemporaryFailure;

    /**
     * Looks whether the post is there already, from an attempt whose answer never came. Asked before every attempt but
     * the first.
     *
     * @throws TemporaryFailure if the network cannot tell now
     * @throws PermanentFailure if it makes no sense to ask again
     */
    Optional<Receipt> find(OutgoingPost post) throws TemporaryFailure;
}
