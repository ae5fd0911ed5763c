package org.madang.moderation;

import org.jspecify.annotations.Nullable;

/**
 * From where a judgement came, as an opaque mark each: equal for two on the same text that came the same way.
 *
 * @param door network block and browser; null if unknown
 * @param link the link by which the person came in; null if by none that is known
 */
record Marks(@Nullable String door, @Nullable String link) {

    static final Marks NONE = new Marks(null, null);
}
