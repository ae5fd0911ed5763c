package org.madang.post;

import org.jspecify.annotations.Nullable;

/**
 * Which posts a list shows; a null part does not narrow it.
 *
 * @param topic slug
 * @param neighbourhood slug
 * @param writer handle
 * @param tag one tag
 * @param series name
 */
public record PostFilter(
        @Nullable String topic,
        @Nullable String neighbourhood,
        @Nullable String writer,
        @Nullable String tag,
        @Nullable String series,
        Sort sort) {

    public static final PostFilter ALL = new PostFilter(null, null, null, null, null, Sort.NEWEST);

    /** The order of a list. */
    public enum Sort {
        NEWEST,
        COMMENTS
    }

    /** The same not narrowed by its topic or its neighbourhood. */
    PostFilter without(String part) {
        return new PostFilter(
                "topic".equals(part) ? null : topic,
                "neighbourhood".equals(part) ? null : neighbourhood,
                writer,
                tag,
                series,
                sort);
    }

    public static PostFilter byWriter(String handle) {
        return new PostFilter(null, null, handle, null, null, Sort.NEWEST);
    }

    public static PostFilter inNeighbourhood(String slug) {
        return new PostFilter(null, slug, null, null, null, Sort.NEWEST);
    }

    public static PostFilter onTopic(String slug) {
        return new PostFilter(slug, null, null, null, null, Sort.NEWEST);
    }
}
