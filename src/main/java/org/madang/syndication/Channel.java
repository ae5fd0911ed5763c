package org.madang.syndication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.madang.syndication.connection.Need;

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

    /** What an admin has to enter to connect it; empty for one that the operator sets up. */
    default Set<Need> needs() {
        return Set.of();
    }

    /** What the network can do. */
    Ability ability();

    /** What would be sent, word for word; nothing is sent. */
    String preview(OutgoingPost post);

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

    /**
     * Changes a post there that was sent before. Called only where {@link Ability#edits} says so.
     *
     * @param remoteId its name there
     * @throws TemporaryFailure if a later attempt may succeed
     */
    default void edit(OutgoingPost post, String remoteId) throws TemporaryFailure {
        throw new PermanentFailure("cannot-edit", null);
    }

    /**
     * Takes a post away there; one that is not there any more is no error. Called only where {@link Ability#deletes}
     * says so.
     *
     * @param post as it was; its words may be empty by now
     * @throws TemporaryFailure if a later attempt may succeed
     */
    default void delete(OutgoingPost post, String remoteId) throws TemporaryFailure {
        throw new PermanentFailure("cannot-delete", null);
    }

    /** Whether the city can say a few words there that are no post: emergency messages. */
    default boolean announces() {
        return false;
    }

    /**
     * Says a few words in the city's own name. Called only where {@link #announces} says so.
     *
     * @param idempotencyKey the same for every attempt
     * @throws TemporaryFailure if a later attempt may succeed
     */
    default void announce(String words, String idempotencyKey) throws TemporaryFailure {
        throw new PermanentFailure("cannot-announce", null);
    }

    /**
     * All public answers to a post that are there now. Asked only where {@link Ability#replies} says so; empty for a
     * network that brings its answers itself.
     *
     * @param remoteId the post's name there
     * @throws TemporaryFailure if the network cannot tell now
     */
    default Optional<List<Answer>> answers(String remoteId) throws TemporaryFailure {
        return Optional.empty();
    }
}
