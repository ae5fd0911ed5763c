package org.madang.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.madang.shared.Rows;

@ApplicationScoped
class OpenDataRepository {

    @PersistenceContext
    EntityManager em;

    /** The rows of a table about the public proposals between two numbers, both included. */
    List<Object[]> rows(Table table, long from, long to) {
        return Rows.of(
                em.createNativeQuery(table.sql()).setParameter("from", from).setParameter("to", to));
    }
}
