package org.madang.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

/** Pictures, and which texts show them. */
@ApplicationScoped
class PictureRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    void add(Picture picture) {
        em.persist(picture);
    }

    /** Those of these pictures that are there. */
    Set<UUID> present(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("select p.id from Picture p where p.id in :ids", UUID.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    void use(UUID picture, UUID text) {
        em.createNativeQuery("insert into picture_use (picture_id, content_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, picture)
                .setParameter(2, text)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    Set<UUID> usedBy(UUID text) {
        return new HashSet<>(
                em.createNativeQuery("select picture_id from picture_use where content_id = ?1", UUID.class)
                        .setParameter(1, text)
                        .getResultList());
    }

    /** A text does not show it any more; unless another does, it is kept until then. */
    void release(UUID picture, UUID text, Instant keptUntil) {
        em.createNativeQuery("delete from picture_use where picture_id = ?1 and content_id = ?2")
                .setParameter(1, picture)
                .setParameter(2, text)
                .executeUpdate();
        em.createNativeQuery("update picture set kept_until = ?2 where id = ?1")
                .setParameter(1, picture)
                .setParameter(2, keptUntil)
                .executeUpdate();
    }

    /** Pictures that no text shows and whose time is over; at most so many. */
    @SuppressWarnings("unchecked")
    List<UUID> orphans(Instant now, int most) {
        return em.createNativeQuery("""
                        select p.id from picture p where p.kept_until <= ?1
                            and not exists (select 1 from picture_use u where u.picture_id = p.id)
                        order by p.kept_until limit ?2
                        """, UUID.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    /** Forgets a picture unless a text shows it after all; whether it did. */
    boolean remove(UUID picture) {
        return em.createNativeQuery("""
                        delete from picture p where p.id = ?1
                            and not exists (select 1 from picture_use u where u.picture_id = p.id)
                        """).setParameter(1, picture).executeUpdate() == 1;
    }

    @Override
    public String name() {
        return "pictures";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(em.createNativeQuery("""
                        select cast(id as text), '/media/' || id || '/' || width || 'x' || height || '-' || tone || '.'
                            || ending, created_at
                        from picture where owner_id = ?1 order by created_at
                        """).setParameter(1, person), "id", "address", "createdAt");
    }

    /** Pictures in texts that stay stay with them; the others go when nothing shows them. */
    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery(
                        "update picture set owner_id = null, kept_until = least(kept_until, now()) where owner_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update picture set owner_id = ?2 where owner_id = ?1")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }
}
