package org.madang.comment.secret;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.PersonalRecords;
import org.madang.shared.secret.Vault;

@ApplicationScoped
class SecretCommentRepository implements PersonalRecords {

    private static final String WITH_PEOPLE = """
            select s from SecretComment s join fetch s.content join fetch s.from join fetch s.to
            where s.expiresAt > :now and
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    void add(SecretComment comment) {
        em.persist(comment);
    }

    void remove(SecretComment comment) {
        em.remove(comment);
    }

    Optional<SecretComment> find(UUID id, Instant now) {
        return em.createQuery(WITH_PEOPLE + "s.id = :id", SecretComment.class)
                .setParameter("now", now)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<SecretComment> to(UUID person, Instant now, int most) {
        return list("s.to.id = :person", person, now, most);
    }

    List<SecretComment> from(UUID person, Instant now, int most) {
        return list("s.from.id = :person", person, now, most);
    }

    private List<SecretComment> list(String whose, UUID person, Instant now, int most) {
        return em.createQuery(WITH_PEOPLE + whose + " order by s.writtenAt desc", SecretComment.class)
                .setParameter("now", now)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    int removeExpired(Instant now) {
        return em.createQuery("delete from SecretComment s where s.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public String name() {
        return "secret-comments";
    }

    /** What the person wrote, and nothing that others wrote to them: it is not theirs to take away. */
    @Override
    public List<Map<String, Object>> of(UUID person) {
        return from(person, clock.instant(), Integer.MAX_VALUE).stream()
                .map(this::row)
                .toList();
    }

    private Map<String, Object> row(SecretComment comment) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("to", comment.getTo().getHandle());
        row.put("body", vault.isOpen() ? comment.words(vault) : "");
        row.put("writtenAt", comment.getWrittenAt());
        row.put("expiresAt", comment.getExpiresAt());
        return row;
    }

    @Override
    public void forget(UUID person, boolean withTexts) {
        em.createQuery("delete from SecretComment s where s.from.id = :person or s.to.id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    @Override
    public void handOver(UUID from, UUID to) {
        change("update secret_comment set from_id = ?2 where from_id = ?1", from, to);
        change("update secret_comment set to_id = ?2 where to_id = ?1", from, to);
    }

    private void change(String sql, UUID from, UUID to) {
        em.createNativeQuery(sql).setParameter(1, from).setParameter(2, to).executeUpdate();
    }
}
