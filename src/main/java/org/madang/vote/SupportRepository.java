package org.madang.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Matter;
import org.madang.shared.Rows;

@ApplicationScoped
class SupportRepository {

    /** What must be known of a proposal before somebody supports it, without loading its text. */
    record Subject(UUID id, long number, @Nullable UUID author, String status, String visibility, int textVersion)
            implements Matter {

        @Override
        public boolean isAuthor(@Nullable UUID person) {
            return author != null && author.equals(person);
        }

        @Override
        public boolean isHeldBy(String department) {
            return false;
        }

        @Override
        public boolean isAbout(Set<String> names) {
            return false;
        }
    }

    @PersistenceContext
    EntityManager em;

    Optional<Subject> subject(long number) {
        return Rows.of(em.createNativeQuery("""
                                select c.id, c.number, c.author_id, p.status, c.visibility, c.text_version
                                from content c join proposal p on p.id = c.id
                                where c.kind = 'PROPOSAL' and c.number = ?1
                                """).setParameter(1, number)).stream()
                .findFirst()
                .map(r -> new Subject(
                        (UUID) r[0],
                        ((Number) r[1]).longValue(),
                        (UUID) r[2],
                        (String) r[3],
                        (String) r[4],
                        ((Number) r[5]).intValue()));
    }

    /** Whether a row came; an earlier support of the person stays as it is. */
    boolean add(UUID proposal, UUID person, int textVersion, Instant at) {
        return em.createNativeQuery("insert into support (proposal_id, person_id, text_version, at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, proposal)
                        .setParameter(2, person)
                        .setParameter(3, textVersion)
                        .setParameter(4, at)
                        .executeUpdate()
                > 0;
    }

    boolean remove(UUID proposal, UUID person) {
        return em.createNativeQuery("delete from support where proposal_id = ?1 and person_id = ?2")
                        .setParameter(1, proposal)
                        .setParameter(2, person)
                        .executeUpdate()
                > 0;
    }

    int count(UUID proposal) {
        return ((Number) em.createNativeQuery("select count(*) from support where proposal_id = ?1", Long.class)
                        .setParameter(1, proposal)
                        .getSingleResult())
                .intValue();
    }

    @SuppressWarnings("unchecked")
    Optional<Integer> version(UUID proposal, UUID person) {
        List<Number> versions = em.createNativeQuery(
                        "select text_version from support where proposal_id = ?1 and person_id = ?2", Integer.class)
                .setParameter(1, proposal)
                .setParameter(2, person)
                .getResultList();
        return versions.stream().findFirst().map(Number::intValue);
    }

    @SuppressWarnings("unchecked")
    List<UUID> proposalsSince(Instant moment) {
        return em.createNativeQuery("select distinct proposal_id from support where at >= ?1", UUID.class)
                .setParameter(1, moment)
                .getResultList();
    }
}
