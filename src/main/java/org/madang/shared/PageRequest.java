package org.madang.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which page of a list is wanted.
 *
 * @param page from 1 to {@link #MAX_PAGE}
 * @param size from 1 to {@link #MAX_SIZE}
 */
public record PageRequest(int page, int size) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;

    /** Beyond this, paging is a walk through everything: exports and search are for that. */
    public static final int MAX_PAGE = 100_000;

    /** @throws DomainException of kind {@code INVALID} if a number is out of its range */
    public PageRequest {
        List<Violation> violations = new ArrayList<>();
        if (page < 1 || page > MAX_PAGE) {
            violations.add(new Violation("page", "out-of-range", Map.of("min", 1, "max", MAX_PAGE)));
        }
        if (size < 1 || size > MAX_SIZE) {
            violations.add(new Violation("size", "out-of-range", Map.of("min", 1, "max", MAX_SIZE)));
        }
        if (!violations.isEmpty()) {
            throw DomainException.invalid(violations);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(1, size);
    }

    /** How many items come before this page. */
    public int offset() {
        return (page - 1) * size;
    }
}
