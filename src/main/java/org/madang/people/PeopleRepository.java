package org.madang.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.madang.account.Person;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

@ApplicationScoped
class PeopleRepository {

    private static final String RECORD = """
            select new org.madang.people.RecordRow(r.at, a.handle, r.action, p.handle, r.detail)
            from OfficeRecord r left join Person a on a.id = r.actorId left join Person p on p.id = r.personId
            """;

    @PersistenceContext
    EntityManager em;

    /** Who has exactly this mail address, or a handle or name that begins with the words. */
    List<Person> find(String words, int most) {
        var query = words.contains("@")
                ? em.createQuery(
                        "select p from Person p where p.closedAt is null and lower(p.email) = :words", Person.class)
                : em.createQuery(
                        "select p from Person p where p.closedAt is null and (p.handle like :start escape '!'"
                                + " or lower(p.displayName) like :start escape '!') order by p.handle",
                        Person.class);
        var small = words.toLowerCase(Locale.ROOT);
        if (words.contains("@")) {
            query.setParameter("words", small);
        } else {
            query.setParameter("start", small.replaceAll("([!%_])", "!$1") + "%");
        }
        return query.setMaxResults(most).getResultList();
    }

    void add(OfficeRecord entry) {
        em.persist(entry);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    /** Rows were moved behind the back of what is loaded. */
    void forgetLoaded() {
        em.flush();
        em.clear();
    }

    Page<RecordRow> records(PageRequest request) {
        var items = em.createQuery(RECORD + "order by r.at desc, r.id desc", RecordRow.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total = em.createQuery("select count(r) from OfficeRecord r", Long.class)
                .getSingleResult();
        return new Page<>(items, total, request);
    }

    List<RecordRow> recordsOf(UUID person, int most) {
        return em.createQuery(RECORD + "where r.personId = :person order by r.at desc, r.id desc", RecordRow.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }
}
