package org.madang.imports.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OldAddressRepository {

    @PersistenceContext
    EntityManager em;

    /** Who came first keeps an address. */
    void add(String host, String path, UUID post) {
        em.createNativeQuery("insert into old_address (host, path, post_id) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, host)
                .setParameter(2, path)
                .setParameter(3, post)
                .executeUpdate();
    }

    /** The number of the post that was there: on this host, or wherever this path was known only once. */
    @SuppressWarnings("unchecked")
    Optional<Long> find(String host, String path) {
        List<Object[]> found = em.createNativeQuery("""
                        select c.number, o.host from old_address o join content c on c.id = o.post_id
                        where o.path = ?1 order by (o.host = ?2) desc
                        """)
                .setParameter(1, path)
                .setParameter(2, host)
                .setMaxResults(2)
                .getResultList();
        boolean clear = found.size() == 1 || found.size() > 1 && found.get(0)[1].equals(host);
        return clear ? Optional.of(((Number) found.get(0)[0]).longValue()) : Optional.empty();
    }
}
