package org.madang.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;

/**
 * Hashes and checks passwords with Argon2id (RFC 9106), at a cost that makes guessing dear.
 *
 * <p>Only a few run at once, so that a rush at the door leaves the processors to the readers.
 */
@ApplicationScoped
public class Passwords {

    /** Stands where a hash would for somebody who has no password; nothing matches it. */
    public static final String NONE = "none";

    private static final int MEMORY_KIB = 7_168;
    private static final int ITERATIONS = 5;
    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(MEMORY_KIB, ITERATIONS, 1, 32, Argon2.ID);
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final int WAITING = 24;

    /** A hash of nothing anybody knows: checked against when there is no account, so that both take the same time. */
    private final String nobody =
            Password.hash("nobody").addRandomSalt(16).with(ARGON2ID).getResult();

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** The hash that is stored; it carries its salt and costs. */
    public String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    /**
     * Does work that looks at passwords, when its turn comes. Whoever waits holds nothing of the database.
     *
     * @throws DomainException {@code too-busy} if too many wait already
     */
    <T> T inTurn(Supplier<T> work) {
        if (turns.getQueueLength() > WAITING) {
            throw new DomainException(Kind.UNAVAILABLE, "too-busy");
        }
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** Whether the password is the one; called in turn. Takes the same time if there is no hash to look at. */
    boolean matches(String password, @Nullable String hash) {
        boolean none = hash == null || hash.equals(NONE);
        var known = none ? nobody : hash;
        return Password.check(password, known).with(Argon2Function.getInstanceFromHash(known)) && !none;
    }
}
