package org.madang.calling;

import org.jspecify.annotations.Nullable;

/**
 * A calling as it stands on the page of its post.
 *
 * @param mine how the reader stands; null for visitors and for whoever did not register
 * @param open whether people may register now
 */
public record CallingCard(Calling calling, @Nullable Place mine, boolean open) {

    /** Whether the reader registered. */
    public boolean isMine() {
        return mine != null;
    }
}
