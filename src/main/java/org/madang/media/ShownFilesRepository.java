package org.madang.media;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.madang.account.PersonalRecords;

/** Files of one sort that people uploaded, and which texts show them. */
public abstract class ShownFilesRepository implements PersonalRecords {

    @PersistenceContext
    protected EntityManager em;

    private final String table;
    private final String use;
    private final String key;

    /** @param table of the files; the one with the suffix {@code _use} tells which texts show them */
    protected ShownFilesRepository(String table) {
        this.table = table;
        use = table + "_use";
        key = table + "_id";
    }

    protected void add(Object file) {
        em.persist(file);
    }

    /** Those that a text in Markdown names, whether they are there or not. */
    public abstract Set<UUID> shownIn(String markdown);

    /** Those of these that are there. */
    protected Set<UUID> present(Collection<UUID> ids) {
        return ids.isEmpty() ? Set.of() : ids("select id from " + table + " where id in (?1)", ids);
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> ids(String sql, Object parameter) {
        return new HashSet<>(
                em.createNativeQuery(sql, UUID.class).setParameter(1, parameter).getResultList());
    }

    /**
     * Notes which of them a text shows.
     *
     * @param onlyThese whether those it showed before may go, unless another text shows them
     * @param until until when those are kept
     */
    public void show(UUID text, Set<UUID> shown, boolean onlyThese, Instant until) {
        var known = usedBy(text);
        if (shown.equals(known)) {
            return;
        }
        present(shown).stream().filter(id -> !known.contains(id)).forEach(id -> use(id, text));
        if (onlyThese) {
            known.stream().filter(id -> !shown.contains(id)).forEach(id -> release(id, text, until));
        }
    }

    private void use(UUID file, UUID text) {
        em.createNativeQuery("insert into " + use + " (" + key + ", content_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, file)
                .setParameter(2, text)
                .executeUpdate();
    }

    protected Set<UUID> usedBy(UUID text) {
        return ids("select " + key + " from " + use + " where content_id = ?1", text);
    }

    private void release(UUID file, UUID text, Instant keptUntil) {
        em.createNativeQuery("delete from " + use + " where " + key + " = ?1 and content_id = ?2")
                .setParameter(1, file)
                .setParameter(2, text)
                .executeUpdate();
        em.createNativeQuery("update " + table + " set kept_until = ?2 where id = ?1")
                .setParameter(1, file)
                .setParameter(2, keptUntil)
                .executeUpdate();
    }

    /** The text is gone and shows nothing any more. */
    public void releaseAll(UUID text, Instant now) {
        usedBy(text).forEach(file -> release(file, text, now));
    }

    /** Those that no text shows and whose time is over; at most so many. */
    @SuppressWarnings("unchecked")
    public List<UUID> orphans(Instant now, int most) {
        return em.createNativeQuery(
                        "select f.id from " + table + " f where f.kept_until <= ?1 and not exists (select 1 from " + use
                                + " u where u." + key + " = f.id) order by f.kept_until limit ?2",
                        UUID.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    /** Forgets one unless a text shows it after all; whether it did. */
    public boolean remove(UUID file) {
        return em.createNativeQuery("delete from " + table + " f where f.id = ?1 and not exists (select 1 from " + use
                                + " u where u." + key + " = f.id)")
                        .setParameter(1, file)
                        .executeUpdate()
                == 1;
    }

    /** Whether there is one of that id. */
    public boolean isKnown(UUID file) {
        return !present(List.of(file)).isEmpty();
    }

    /** What texts that stay show stays with them; the rest goes when nothing shows it. */
    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("update " + table
                        + " set owner_id = null, kept_until = least(kept_until, now()) where owner_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.createNativeQuery("update " + table + " set owner_id = ?2 where owner_id = ?1")
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }
}
