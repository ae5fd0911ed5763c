package org.madang.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Rows;

@ApplicationScoped
class InvitationRepository {

    /** Those who support one of the two, with the other one; without who supports both, wrote it, or wants no news. */
    private static final String INVITED = """
            select s.person_id, far.id
            from proposal_link l
                join support s on s.proposal_id in (l.one_id, l.other_id)
                join proposal far on far.id = case when s.proposal_id = l.one_id then l.other_id else l.one_id end
                    and far.status in ('OPEN', 'UNDER_REVIEW', 'REVISION_ASKED')
                join content c on c.id = far.id and c.visibility = 'PUBLIC'
            where l.id = :link and (cast(:after as uuid) is null or s.person_id > cast(:after as uuid))
                and c.author_id is distinct from s.person_id and s.person_id <> all (far.co_authors)
                and not exists (select 1 from support also where also.proposal_id = far.id
                    and also.person_id = s.person_id)
                and not exists (select 1 from follow f where f.proposal_id = s.proposal_id
                    and f.person_id = s.person_id and not f.wants)
                and not exists (select 1 from notice n where n.person_id = s.person_id
                    and n.kind = 'PROPOSAL_ALIKE' and n.content_id = far.id)
            order by s.person_id
            """;

    @PersistenceContext
    EntityManager em;

    /** @param toldTo who was told last; null while nobody was */
    record Progress(@Nullable UUID toldTo) {}

    /** @param about the proposal that the person may want to support, too */
    record Invited(UUID person, UUID about) {}

    /** Whether it begins now; false if it began before. */
    boolean begin(UUID link) {
        return em.createNativeQuery("insert into duplicate_invitation (link_id) values (?1) on conflict do nothing")
                        .setParameter(1, link)
                        .executeUpdate()
                > 0;
    }

    /** Locked until the transaction ends; empty if there is nobody left to tell. */
    Optional<Progress> next(UUID link) {
        return Rows.of(em.createNativeQuery("select told_to, told from duplicate_invitation"
                                + " where link_id = ?1 and done_at is null for update")
                        .setParameter(1, link))
                .stream()
                .findFirst()
                .map(row -> new Progress((UUID) row[0]));
    }

    List<Invited> invited(UUID link, Progress progress, int most) {
        return Rows.of(em.createNativeQuery(INVITED)
                        .setParameter("link", link)
                        .setParameter("after", progress.toldTo())
                        .setMaxResults(most))
                .stream()
                .map(row -> new Invited((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    void told(UUID link, UUID last, int many) {
        em.createNativeQuery("update duplicate_invitation set told_to = ?2, told = told + ?3 where link_id = ?1")
                .setParameter(1, link)
                .setParameter(2, last)
                .setParameter(3, many)
                .executeUpdate();
    }

    void done(UUID link, Instant now) {
        em.createNativeQuery("update duplicate_invitation set done_at = ?2 where link_id = ?1")
                .setParameter(1, link)
                .setParameter(2, now)
                .executeUpdate();
    }
}
