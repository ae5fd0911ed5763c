package org.madang.comment.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.Rows;

@ApplicationScoped
class MuteRepository implements PersonalRecords {

    @PersistenceContext
    EntityManager em;

    void add(UUID reader, UUID person, Instant at) {
        em.createNativeQuery("insert into muted (reader_id, person_id, at) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, reader)
                .setParameter(2, person)
                .setParameter(3, at)
                .executeUpdate();
    }

    void remove(UUID reader, UUID person) {
        em.createNativeQuery("delete from muted where reader_id = ?1 and person_id = ?2")
                .setParameter(1, reader)
                .setParameter(2, person)
                .executeUpdate();
    }

    List<Muted> of(UUID reader, int most) {
        return Rows.of(em.createNativeQuery("select p.handle, p.display_name, m.at from muted m"
                                + " join person p on p.id = m.person_id where m.reader_id = ?1 order by m.at desc")
                        .setParameter(1, reader)
                        .setMaxResults(most))
                .stream()
                .map(r -> new Muted((String) r[0], (String) r[1], (Instant) r[2]))
                .toList();
    }

    @Override
    public String name() {
        return "muted";
    }

    @Override
    public List<Map<String, Object>> of(UUID person) {
        return Rows.named(
                em.createNativeQuery("select p.handle, m.at from muted m join person p on p.id = m.person_id"
                                + " where m.reader_id = ?1 order by m.at")
                        .setParameter(1, person),
                "person",
                "at");
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createNativeQuery("delete from muted where reader_id = ?1 or person_id = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        em.flush();
        em.createNativeQuery("insert into muted (reader_id, person_id, at) select :to, person_id, at from muted"
                        + " where reader_id = :from and person_id <> :to on conflict do nothing")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        em.createNativeQuery("insert into muted (reader_id, person_id, at) select reader_id, :to, at from muted"
                        + " where person_id = :from and reader_id <> :to on conflict do nothing")
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
        forget(from, false);
    }
}
