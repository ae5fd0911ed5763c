package org.madang.review.tagging;

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
class TagRepository {

    private static final String SELECT = """
            select t.slug, t.name_ko, t.name_en, t.meaning, t.owner, t.retired_at is not null, t.merged_into,
                (select count(*) from proposal_review_tag g join content c on c.id = g.proposal_id
                    where g.tag = t.slug and c.visibility = 'PUBLIC')
            from review_tag t
            """;

    @PersistenceContext
    EntityManager em;

    List<ReviewTag> all() {
        return Rows.of(em.createNativeQuery(SELECT + " order by t.retired_at is not null, t.slug")).stream()
                .map(TagRepository::tag)
                .toList();
    }

    Optional<ReviewTag> find(String slug) {
        return Rows.of(em.createNativeQuery(SELECT + " where t.slug = ?1").setParameter(1, slug)).stream()
                .map(TagRepository::tag)
                .findFirst();
    }

    private static ReviewTag tag(Object[] r) {
        return new ReviewTag(
                (String) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                (String) r[4],
                (Boolean) r[5],
                (String) r[6],
                ((Number) r[7]).longValue());
    }

    void put(String slug, String ko, String en, String meaning, @Nullable String owner) {
        em.createNativeQuery("""
                        insert into review_tag (slug, name_ko, name_en, meaning, owner) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (slug) do update set name_ko = excluded.name_ko, name_en = excluded.name_en,
                            meaning = excluded.meaning, owner = excluded.owner
                        """)
                .setParameter(1, slug)
                .setParameter(2, ko)
                .setParameter(3, en)
                .setParameter(4, meaning)
                .setParameter(5, owner)
                .executeUpdate();
    }

    void retire(String slug, @Nullable String into, Instant at) {
        em.createNativeQuery("update review_tag set retired_at = ?2, merged_into = ?3 where slug = ?1")
                .setParameter(1, slug)
                .setParameter(2, at)
                .setParameter(3, into)
                .executeUpdate();
    }

    /** Puts one tag in the place of another wherever it stands. */
    int replace(String slug, String into, UUID by, Instant at) {
        em.createNativeQuery("insert into proposal_review_tag (proposal_id, tag, tagged_by, at)"
                        + " select proposal_id, ?2, ?3, ?4 from proposal_review_tag where tag = ?1"
                        + " on conflict do nothing")
                .setParameter(1, slug)
                .setParameter(2, into)
                .setParameter(3, by)
                .setParameter(4, at)
                .executeUpdate();
        return em.createNativeQuery("delete from proposal_review_tag where tag = ?1")
                .setParameter(1, slug)
                .executeUpdate();
    }

    /** Numbers of the public proposals that have a tag, the last submitted first. */
    @SuppressWarnings("unchecked")
    List<Long> proposals(String slug, int offset, int most) {
        return em.createNativeQuery(
                        "select c.number from proposal_review_tag g join content c on c.id = g.proposal_id"
                                + " join proposal p on p.id = c.id where g.tag = ?1 and c.visibility = 'PUBLIC'"
                                + " order by p.submitted_at desc, c.number desc",
                        Long.class)
                .setParameter(1, slug)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    List<ReviewTag> on(UUID proposal) {
        return Rows.of(em.createNativeQuery(SELECT
                                + " where t.slug in (select tag from proposal_review_tag where proposal_id = ?1)"
                                + " order by t.slug")
                        .setParameter(1, proposal))
                .stream()
                .map(TagRepository::tag)
                .toList();
    }
}
