package org.madang.post;

import org.jspecify.annotations.Nullable;

/**
 * Where a post stands in its series.
 *
 * @param position from 1; 0 if it is in none
 * @param previous null if it is the first
 * @param next null if it is the last
 */
public record SeriesPlace(
        int position,
        int size,
        @Nullable PostCard previous,
        @Nullable PostCard next) {

    static final SeriesPlace NONE = new SeriesPlace(0, 0, null, null);

    /** Whether there is another post beside it. */
    public boolean isShared() {
        return size > 1;
    }
}
