package org.madang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.madang.shared.Rows;

@ApplicationScoped
class LinkRepository {

    private static final String LINKED = """
            select distinct c.kind, c.number, coalesce(p.title, r.title) as title, c.language, r.status
            from content c left join post p on p.id = c.id left join proposal r on r.id = c.id
            where c.visibility = 'PUBLIC' and c.standing not in ('LEGAL_BLIND', 'TOMBSTONE') and c.id <> :id and (
                (c.kind, c.number) in (select l.target_kind, l.target_number from content_link l where l.source_id = :id)
                or c.id in (select l.source_id from content_link l
                    where l.target_kind = :kind and l.target_number = :number))
            order by c.kind desc, c.number desc
            """;

    @PersistenceContext
    EntityManager em;

    Set<LinkTarget> targets(UUID source) {
        Set<LinkTarget> targets = new HashSet<>();
        Rows.of(em.createNativeQuery("select target_kind, target_number from content_link where source_id = ?1")
                        .setParameter(1, source))
                .forEach(row ->
                        targets.add(new LinkTarget(Kind.valueOf((String) row[0]), ((Number) row[1]).longValue())));
        return targets;
    }

    void add(UUID source, LinkTarget target) {
        change("insert into content_link (source_id, target_kind, target_number) values (?1, ?2, ?3)", source, target);
    }

    void remove(UUID source, LinkTarget target) {
        change(
                "delete from content_link where source_id = ?1 and target_kind = ?2 and target_number = ?3",
                source,
                target);
    }

    private void change(String sql, UUID source, LinkTarget target) {
        em.createNativeQuery(sql)
                .setParameter(1, source)
                .setParameter(2, target.kind().name())
                .setParameter(3, target.number())
                .executeUpdate();
    }

    List<LinkedText> linked(ContentRef content, int most) {
        return Rows.of(em.createNativeQuery(LINKED)
                        .setParameter("id", content.id())
                        .setParameter("kind", content.kind().name())
                        .setParameter("number", content.number())
                        .setMaxResults(most))
                .stream()
                .map(row -> new LinkedText(
                        Kind.valueOf((String) row[0]),
                        ((Number) row[1]).longValue(),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4]))
                .toList();
    }
}
