package org.madang.shared.rest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.madang.shared.Page;

/**
 * One page of a list.
 *
 * @param items in their order
 * @param total how many there are on all pages
 * @param page this page's number, from 1
 * @param size the most items a page holds
 * @param facets for each facet its values with their counts
 */
public record ListJson<T>(
        List<T> items,
        @Schema(examples = "1") long total,
        @Schema(examples = "1") int page,
        @Schema(examples = "20") int size,
        Map<String, Map<String, Long>> facets) {

    /** A page of the domain, each of its items as JSON. */
    public static <S, T> ListJson<T> of(Page<S> page, Function<? super S, ? extends T> item) {
        var mapped = page.<T>map(item);
        return new ListJson<>(mapped.items(), mapped.total(), mapped.page(), mapped.size(), mapped.facets());
    }

    /** A list that is always shown whole. */
    public static <T> ListJson<T> whole(List<T> items) {
        return new ListJson<>(items, items.size(), 1, Math.max(1, items.size()), Map.of());
    }
}
