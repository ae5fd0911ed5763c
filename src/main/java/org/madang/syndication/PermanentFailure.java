package org.madang.syndication;

import org.jspecify.annotations.Nullable;

/** A network does not take a post, and would not later: somebody has to change something first. */
@SuppressWarnings("serial")
public class PermanentFailure extends RuntimeException {

    private final String code;
    private final @Nullable Integer status;

    /**
     * @param code kebab-case; its words are the bundle's {@code delivery_error.<code>}
     * @param status HTTP status; null if there was no answer
     */
    public PermanentFailure(String code, @Nullable Integer status) {
        super(code, null, false, false);
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public @Nullable Integer status() {
        return status;
    }
}
