package org.madang.review.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

@ApplicationScoped
class DepartmentRepository {

    @PersistenceContext
    EntityManager em;

    /** Each after the one that it belongs to. */
    List<DepartmentPlace> tree() {
        return Rows.of(em.createNativeQuery("""
                        with recursive tree as (
                            select slug, parent, head_office, 0 depth, array[position] path, array[slug] seen
                                from department where parent is null
                            union all
                            select d.slug, d.parent, d.head_office, t.depth + 1, t.path || d.position, t.seen || d.slug
                                from department d join tree t on d.parent = t.slug where not d.slug = any(t.seen))
                        select slug, parent, head_office, depth from tree order by path, slug
                        """)).stream()
                .map(r -> new DepartmentPlace((String) r[0], (String) r[1], (Boolean) r[2], ((Number) r[3]).intValue()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Optional<String> headOffice() {
        List<String> found = em.createNativeQuery("select slug from department where head_office", String.class)
                .getResultList();
        return found.stream().findFirst();
    }

    void place(String slug, @Nullable String parent) {
        em.createNativeQuery("update department set parent = ?1 where slug = ?2")
                .setParameter(1, parent)
                .setParameter(2, slug)
                .executeUpdate();
    }

    void appoint(String slug) {
        em.createNativeQuery("update department set head_office = false where head_office and slug <> ?1")
                .setParameter(1, slug)
                .executeUpdate();
        em.createNativeQuery("update department set head_office = true where slug = ?1")
                .setParameter(1, slug)
                .executeUpdate();
    }
}
