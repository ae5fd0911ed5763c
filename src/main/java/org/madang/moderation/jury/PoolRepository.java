package org.madang.moderation.jury;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.madang.moderation.AuthorsWords;
import org.madang.shared.Rows;

/** Who can be drawn for a jury. */
@ApplicationScoped
class PoolRepository implements AuthorsWords {

    /** In a large city the lot is among so many, taken by a hash that the case's id decides. */
    private static final int MOST = 1_000;

    private static final String ELIGIBLE = """
            with sides as (
                select author_id as id from content where id = :content and author_id is not null
                union select person_id from flag where content_id = :content and withdrawn_at is null
                union select person_id from keep_open where content_id = :content),
            met as (
                select f.person_id as one, c.author_id as other from flag f join content c on c.id = f.content_id
                    where f.at >= :since and c.author_id is not null
                union all
                select c.author_id, s.author_id from comment m join content c on c.id = m.id
                    join content s on s.id = m.subject_id
                    where c.published_at >= :since and s.author_id is not null
                union all
                select c.author_id, p.author_id from comment m join content c on c.id = m.id
                    join content p on p.id = m.parent_id
                    where c.published_at >= :since and p.author_id is not null)
            select p.id, coalesce(p.neighbourhood, '-') from person p
            where p.verified_at <= :verified
              and p.closed_at is null and p.closing_at is null
              and (p.suspended_until is null or p.suspended_until <= :now)
              and not exists (select 1 from person_role r where r.person_id = p.id
                              and r.role in ('STAFF', 'HEAD', 'AUDITOR', 'ADMIN', 'PANELIST'))
              and not exists (select 1 from sides s where s.id = p.id)
              and not exists (select 1 from met m join sides s on s.id = m.other where m.one = p.id)
              and not exists (select 1 from met m join sides s on s.id = m.one where m.other = p.id)
              and not exists (select 1 from juror r join jury j on j.id = r.jury_id
                              where r.person_id = p.id and r.place is not null and j.content_id = :content)
            order by md5(:seat || p.id::text) limit :most
            """;

    @PersistenceContext
    EntityManager em;

    /**
     * Somebody who can be drawn.
     *
     * @param neighbourhood slug; {@code -} if not told
     */
    record Eligible(UUID person, String neighbourhood) {}

    /**
     * Verified for long enough, neither staff nor of the panel, and without dealings with either side: the author, the flaggers, and those
     * who want it kept open.
     *
     * @param jury id of the case
     * @param verified whoever was verified by then
     * @param since dealings after this moment count
     */
    List<Eligible> eligible(UUID jury, UUID content, Instant verified, Instant since, Instant now) {
        return Rows.of(em.createNativeQuery(ELIGIBLE)
                        .setParameter("content", content)
                        .setParameter("since", since)
                        .setParameter("verified", verified)
                        .setParameter("now", now)
                        .setParameter("seat", jury.toString())
                        .setParameter("most", MOST))
                .stream()
                .map(row -> new Eligible((UUID) row[0], (String) row[1]))
                .toList();
    }

    /** Once a jury is over, nobody needs to know any more who else could have been drawn. */
    void forgetUndrawn(UUID jury) {
        em.createNativeQuery("update juror set person_id = null where jury_id = ?1 and place is null")
                .setParameter(1, jury)
                .executeUpdate();
    }

    /** The words of a text that is not public any more. */
    @Override
    public void forgetWords(UUID content) {
        em.createNativeQuery("update jury set body_html = '', appeal = '' where content_id = ?1")
                .setParameter(1, content)
                .executeUpdate();
    }
}
