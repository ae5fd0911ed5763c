package org.madang.shared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the items of this page, in order
 * @param total how many there are on all pages
 * @param page this page's number, from 1
 * @param size the most items a page holds
 * @param facets for each facet its values with their counts; empty where the list has none
 */
public record Page<T>(List<T> items, long total, int page, int size, Map<String, Map<String, Long>> facets) {

    public Page {
        items = List.copyOf(items);
    }

    public Page(List<T> items, long total, PageRequest request) {
        this(items, total, request.page(), request.size(), Map.of());
    }

    /** How many pages there are; at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public <R> Page<R> map(Function<? super T, ? extends R> function) {
        return new Page<>(items.stream().<R>map(function).toList(), total, page, size, facets);
    }

    public Page<T> withFacets(Map<String, Map<String, Long>> counted) {
        return new Page<>(items, total, page, size, counted);
    }
}
