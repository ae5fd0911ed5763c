package org.madang.vote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Matter;
import org.madang.shared.Rows;
import org.madang.shared.Sql;

@ApplicationScoped
class SupportRepository {

    /**
     * What must be known of a proposal before somebody supports it, without loading its text.
     *
     * @param substanceVersion the text version that first said what is proposed now
     * @param own whether whoever asks wrote it, or wrote it, too
     */
    record Subject(
            UUID id, long number, String status, String visibility, int textVersion, int substanceVersion, boolean own)
            implements Matter {

        @Override
        public boolean isAuthor(@Nullable UUID person) {
            return own;
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

    private static final String SUBJECT = """
            select c.id, c.number, p.status, c.visibility, c.text_version, p.substance_version,
                coalesce(c.author_id = cast(? as uuid) or cast(? as uuid) = any (p.co_authors), false)
            from content c join proposal p on p.id = c.id
            where c.kind = 'PROPOSAL' and c.number = ?
            """;

    private static final String ADD = """
            with added as (insert into support (proposal_id, person_id, text_version, at)
                values (?, ?, ?, ?) on conflict do nothing returning 1)
            select (select count(*) from added), (select count(*) from support where proposal_id = ?)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    /** @param person who asks; null for a visitor */
    Optional<Subject> subject(long number, @Nullable UUID person) {
        return sql.first(
                SUBJECT,
                r -> new Subject(
                        r.getObject(1, UUID.class),
                        r.getLong(2),
                        r.getString(3),
                        r.getString(4),
                        r.getInt(5),
                        r.getInt(6),
                        r.getBoolean(7)),
                person,
                person,
                number);
    }

    /**
     * Adds a row; an earlier support of the person stays as it is.
     *
     * @return how things are after it; empty if no row came
     */
    Optional<SupportState> add(UUID proposal, UUID person, int textVersion, Instant at) {
        return sql.first(
                        ADD,
                        row -> row.getInt(1) == 0
                                ? Optional.<SupportState>empty()
                                : Optional.of(new SupportState(row.getInt(1) + row.getInt(2), true, textVersion)),
                        proposal,
                        person,
                        textVersion,
                        at,
                        proposal)
                .flatMap(added -> added);
    }

    /** Writes what is still to be written, so that a row can stand on it. */
    void flush() {
        em.flush();
    }

    /** Whether the person's support was for an older wording, and is for this one now. */
    boolean renew(UUID proposal, UUID person, int textVersion) {
        return em.createNativeQuery("update support set text_version = ?3"
                                + " where proposal_id = ?1 and person_id = ?2 and text_version < ?3")
                        .setParameter(1, proposal)
                        .setParameter(2, person)
                        .setParameter(3, textVersion)
                        .executeUpdate()
                > 0;
    }

    /** How many support each wording that proposes something of its own, the newest first. */
    List<OfVersion> byVersion(UUID proposal) {
        return Rows.of(em.createNativeQuery("""
                        with counted as (select text_version, count(*) as supports from support
                            where proposal_id = ?1 group by text_version)
                        select coalesce((select max(v.text_version) from proposal_version v where v.proposal_id = ?1
                            and v.kind <> 'TYPO' and v.text_version <= s.text_version), 1) as version, sum(s.supports)
                        from counted s group by 1 order by 1 desc
                        """).setParameter(1, proposal)).stream()
                .map(r -> new OfVersion(((Number) r[0]).intValue(), ((Number) r[1]).intValue()))
                .toList();
    }

    boolean remove(UUID proposal, UUID person) {
        return em.createNativeQuery("delete from support where proposal_id = ?1 and person_id = ?2")
                        .setParameter(1, proposal)
                        .setParameter(2, person)
                        .executeUpdate()
                > 0;
    }

    /** Whether somebody who writes the proposal with its first author supported it. */
    boolean removeOfAuthors(UUID proposal) {
        return em.createNativeQuery("delete from support s using proposal p where p.id = ?1 and s.proposal_id = p.id"
                                + " and s.person_id = any (p.co_authors)")
                        .setParameter(1, proposal)
                        .executeUpdate()
                > 0;
    }

    int count(UUID proposal) {
        return ((Number) em.createNativeQuery("select count(*) from support where proposal_id = ?1", Long.class)
                        .setParameter(1, proposal)
                        .getSingleResult())
                .intValue();
    }

    /** How many support it, and what a person supports. */
    SupportState state(UUID proposal, UUID person) {
        var row = Rows.of(em.createNativeQuery("select (select count(*) from support where proposal_id = ?1),"
                                + " (select text_version from support where proposal_id = ?1 and person_id = ?2)")
                        .setParameter(1, proposal)
                        .setParameter(2, person))
                .get(0);
        var version = (Number) row[1];
        return new SupportState(
                ((Number) row[0]).intValue(), version != null, version == null ? null : version.intValue());
    }

    /** How many support each of these proposals; none where nobody does. */
    Map<UUID, Integer> counts(Collection<UUID> proposals) {
        return Rows.counts(em.createNativeQuery("select proposal_id, count(*) from support"
                        + " where proposal_id = any(cast(?1 as uuid[])) group by 1")
                .setParameter(1, proposals.toArray(UUID[]::new)));
    }

    @SuppressWarnings("unchecked")
    List<UUID> proposalsSince(Instant moment) {
        return em.createNativeQuery("select distinct proposal_id from support where at >= ?1", UUID.class)
                .setParameter(1, moment)
                .getResultList();
    }
}
