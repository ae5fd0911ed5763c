package org.madang.syndication;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A network did not take a post now, but may later. */
@SuppressWarnings("serial")
public class TemporaryFailure extends Exception {

    private final String code;
    private final @Nullable Integer status;
    private final @Nullable Duration retryAfter;

    /**
     * @param code kebab-case; its words are the bundle's {@code delivery_error.<code>}
     * @param status HTTP status; null if there was no answer
     * @param retryAfter how long the network asks to wait at least; null if it does not say
     */
    public TemporaryFailure(String code, @Nullable Integer status, @Nullable Duration retryAfter) {
        super(code, null, false, false);
        this.code = code;
        this.status = status;
        this.retryAfter = retryAfter;
    }

    /** A failure of which no more is known than what it is. */
    public TemporaryFailure(String code) {
        this(code, null, null);
    }

    public String code() {
        return code;
    }

    public @Nullable Integer status() {
        return status;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
