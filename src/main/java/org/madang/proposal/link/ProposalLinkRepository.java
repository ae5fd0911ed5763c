package org.madang.proposal.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.proposal.ProposalStatus;
import org.madang.shared.Rows;

@ApplicationScoped
class ProposalLinkRepository {

    private static final String LINKS = """
            select l.id, c.number, p.title, p.status, t.supports, l.kind, l.made_by, l.department, l.reason,
                count(v.person_id) filter (where v.agrees), count(v.person_id) filter (where not v.agrees),
                bool_or(v.agrees) filter (where v.person_id = cast(:reader as uuid)),
                coalesce(l.person_id = cast(:reader as uuid), false)
            from (select *, other_id as far from proposal_link where one_id = :proposal
                union all select *, one_id as far from proposal_link where other_id = :proposal) l
                join content c on c.id = l.far and c.visibility = 'PUBLIC'
                join proposal p on p.id = l.far join tally t on t.content_id = l.far
                left join proposal_link_vote v on v.link_id = l.id
            group by l.id, c.number, p.title, p.status, t.supports, l.kind, l.made_by, l.department, l.reason,
                l.person_id, l.made_at
            order by l.kind = 'RELATED', l.kind, l.made_at
            """;

    @PersistenceContext
    EntityManager em;

    /** The ends of a link and who made it. */
    record Ends(UUID one, UUID other, @Nullable UUID person) {

        boolean has(UUID proposal) {
            return one.equals(proposal) || other.equals(proposal);
        }

        UUID far(UUID proposal) {
            return one.equals(proposal) ? other : one;
        }
    }

    /** Whether it is new: of two at once, one is. */
    boolean add(UUID id, UUID one, UUID other, LinkKind kind, ProposalLinks.Said said, Instant at) {
        return em.createNativeQuery("""
                        insert into proposal_link (id, one_id, other_id, kind, made_by, department, person_id, reason, made_at)
                        select :id, least(:one, :other), greatest(:one, :other), :kind, :by,
                            cast(:department as text), :person, :reason, :at
                        on conflict do nothing
                        """)
                        .setParameter("id", id)
                        .setParameter("one", one)
                        .setParameter("other", other)
                        .setParameter("kind", kind.name())
                        .setParameter("by", said.by().name())
                        .setParameter("department", said.department())
                        .setParameter("person", said.person())
                        .setParameter("reason", said.reason())
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }

    Optional<Ends> ends(UUID link) {
        return Rows.of(em.createNativeQuery("select one_id, other_id, person_id from proposal_link where id = ?1")
                        .setParameter(1, link))
                .stream()
                .findFirst()
                .map(row -> new Ends((UUID) row[0], (UUID) row[1], (UUID) row[2]));
    }

    /** Whether a link is a duplicate that an office sees, or that so many more find right than wrong. */
    boolean isConfirmedDuplicate(UUID link, int enough) {
        return !em.createNativeQuery("""
                        select l.id from proposal_link l left join proposal_link_vote v on v.link_id = l.id
                        where l.id = ?1 and l.kind = 'DUPLICATE' group by l.id, l.made_by
                        having l.made_by = 'OFFICE' or count(v.person_id) filter (where v.agrees)
                            - count(v.person_id) filter (where not v.agrees) >= ?2
                        """, UUID.class)
                .setParameter(1, link)
                .setParameter(2, enough)
                .getResultList()
                .isEmpty();
    }

    void remove(UUID link) {
        em.createNativeQuery("delete from proposal_link where id = ?1")
                .setParameter(1, link)
                .executeUpdate();
    }

    void vote(UUID link, UUID person, boolean agrees, Instant at) {
        em.createNativeQuery("insert into proposal_link_vote (link_id, person_id, agrees, at) values (?1, ?2, ?3, ?4)"
                        + " on conflict (link_id, person_id) do update set agrees = excluded.agrees, at = excluded.at")
                .setParameter(1, link)
                .setParameter(2, person)
                .setParameter(3, agrees)
                .setParameter(4, at)
                .executeUpdate();
    }

    void removeVote(UUID link, UUID person) {
        em.createNativeQuery("delete from proposal_link_vote where link_id = ?1 and person_id = ?2")
                .setParameter(1, link)
                .setParameter(2, person)
                .executeUpdate();
    }

    List<ProposalLink> of(UUID proposal, @Nullable UUID reader) {
        return Rows.of(em.createNativeQuery(LINKS)
                        .setParameter("proposal", proposal)
                        .setParameter("reader", reader))
                .stream()
                .map(r -> new ProposalLink(
                        (UUID) r[0],
                        number(r[1]).longValue(),
                        (String) r[2],
                        ProposalStatus.valueOf((String) r[3]),
                        number(r[4]).intValue(),
                        LinkKind.valueOf((String) r[5]),
                        LinkMaker.valueOf((String) r[6]),
                        (String) r[7],
                        (String) r[8],
                        number(r[9]).intValue(),
                        number(r[10]).intValue(),
                        (Boolean) r[11],
                        (Boolean) r[12]))
                .toList();
    }

    private static Number number(Object value) {
        return (Number) value;
    }
}
