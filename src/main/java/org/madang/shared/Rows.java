package org.madang.shared;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The untyped rows of a native query, typed once. */
public final class Rows {

    private Rows() {}

    /** All rows of a query that selects two columns or more. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> of(Query query) {
        return query.getResultList();
    }

    /** The rows of a query that selects an id and how many there are of it. */
    public static Map<UUID, Integer> counts(Query query) {
        Map<UUID, Integer> counts = new HashMap<>();
        of(query).forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** The same as maps, in the order of the names; what is null is left out. */
    public static List<Map<String, Object>> named(Query query, String... names) {
        return of(query).stream().map(row -> named(row, names)).toList();
    }

    private static Map<String, Object> named(Object[] row, String... names) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (row[i] != null) {
                named.put(names[i], row[i]);
            }
        }
        return named;
    }
}
