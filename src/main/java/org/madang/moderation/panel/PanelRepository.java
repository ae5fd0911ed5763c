package org.madang.moderation.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.madang.moderation.AuthorsWords;
import org.madang.moderation.jury.Jury;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class PanelRepository implements AuthorsWords {

    @PersistenceContext
    EntityManager em;

    long nextNumber() {
        return ((Number) em.createNativeQuery("select nextval('panel_case_number')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    void add(PanelCase asked) {
        em.persist(asked);
        em.flush();
    }

    void add(PanelVote vote) {
        em.persist(vote);
        em.flush();
    }

    /** Held until the transaction ends, so that two votes at once are counted one after the other. */
    Optional<PanelCase> lock(UUID id) {
        return Optional.ofNullable(em.find(PanelCase.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<PanelCase> byNumber(long number) {
        return em.createQuery("select p from PanelCase p join fetch p.jury where p.number = :number", PanelCase.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<PanelCase> about(Jury jury) {
        return em.createQuery("select p from PanelCase p where p.jury = :jury", PanelCase.class)
                .setParameter("jury", jury)
                .getResultStream()
                .findFirst();
    }

    /** In the order in which they were given. */
    List<PanelVote> votes(PanelCase of) {
        return em.createQuery("select v from PanelVote v where v.caseId = :id order by v.place", PanelVote.class)
                .setParameter("id", of.getId())
                .getResultList();
    }

    Page<PanelCase> all(PageRequest request) {
        var items = em.createQuery(
                        "select p from PanelCase p join fetch p.jury order by p.number desc", PanelCase.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        long total =
                em.createQuery("select count(p) from PanelCase p", Long.class).getSingleResult();
        return new Page<>(items, total, request);
    }

    /** Who sits on the panel, the longest-serving first. */
    List<Member> members() {
        return Rows.of(em.createNativeQuery("select p.handle, p.display_name, max(o.at) from person p"
                        + " join person_role r on r.person_id = p.id and r.role = 'PANELIST'"
                        + " left join office_record o on o.person_id = p.id and o.action = 'GRANTED'"
                        + " and o.detail = 'PANELIST' where p.closed_at is null"
                        + " group by p.id order by max(o.at) nulls first, p.handle"))
                .stream()
                .map(row -> new Member((String) row[0], (String) row[1], (Instant) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<UUID> memberIds() {
        return em.createNativeQuery(
                        "select r.person_id from person_role r join person p on p.id = r.person_id"
                                + " where r.role = 'PANELIST' and p.closed_at is null",
                        UUID.class)
                .getResultList();
    }

    /** Whether somebody wrote or judged what a jury was about: its author, flaggers, keep-open voters and jurors. */
    boolean isInvolved(UUID person, Jury jury) {
        return (Boolean) em.createNativeQuery(
                        "select exists (select 1 from content where id = :content and author_id = :person)"
                                + " or exists (select 1 from flag where content_id = :content and person_id = :person)"
                                + " or exists (select 1 from keep_open"
                                + " where content_id = :content and person_id = :person)"
                                + " or exists (select 1 from juror where jury_id = :jury and person_id = :person"
                                + " and place is not null)",
                        Boolean.class)
                .setParameter("content", jury.getContentId())
                .setParameter("person", person)
                .setParameter("jury", jury.getId())
                .getSingleResult();
    }

    /** The words of an author who took the text back. */
    @Override
    public void forgetWords(UUID content) {
        em.createNativeQuery("update panel_case set appeal = '' where jury_id in"
                        + " (select id from jury where content_id = ?1)")
                .setParameter(1, content)
                .executeUpdate();
    }
}
