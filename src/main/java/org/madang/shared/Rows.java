package org.madang.shared;

import jakarta.persistence.Query;
import java.util.List;

/** The untyped rows of a native query, typed once. */
public final class Rows {

    private Rows() {}

    /** All rows of a query that selects two columns or more. */
    @SuppressWarnings("unchecked")
    public static List<Object[]> of(Query query) {
        return query.getResultList();
    }
}
