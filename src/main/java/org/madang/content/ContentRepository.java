package org.madang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.madang.shared.Named;
import org.madang.shared.Rows;
import org.madang.shared.Sql;

/** Reads what all kinds of content share, and hands out their numbers. */
@ApplicationScoped
public class ContentRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    Sql sql;

    /** The next number of a kind; numbers are never given twice, gaps are possible. */
    public long nextNumber(Kind kind) {
        return nextNumbers(kind, 1).get(0);
    }

    /** The next numbers of a kind, ascending. */
    public List<Long> nextNumbers(Kind kind, int count) {
        var sequence =
                switch (kind) {
                    case POST -> "post_number";
                    case PROPOSAL -> "proposal_number";
                    case COMMENT -> "comment_number";
                };
        return sql.list(
                "select nextval('" + sequence + "') as number from generate_series(1, ?) order by number",
                row -> row.getLong(1),
                count);
    }

    public Optional<Content> find(UUID id) {
        return Optional.ofNullable(em.find(Content.class, id));
    }

    /** A text of a kind by its number. */
    public Optional<Content> find(Kind kind, long number) {
        return em.createNativeQuery("select id from content where kind = ?1 and number = ?2", UUID.class)
                .setParameter(1, kind.name())
                .setParameter(2, number)
                .getResultStream()
                .findFirst()
                .map(id -> em.find(Content.class, id));
    }

    List<Named> topics() {
        return Rows.of(em.createNativeQuery("select slug, name_ko, name_en from topic order by position, slug"))
                .stream()
                .map(row -> new Named((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    /** What these texts are, by id; comments without what they stand under. */
    public Map<UUID, ContentRef> refs(Collection<UUID> ids) {
        Map<UUID, ContentRef> refs = new HashMap<>();
        if (!ids.isEmpty()) {
            Rows.of(em.createNativeQuery("select id, kind, number from content where id in (:ids)")
                            .setParameter("ids", ids))
                    .forEach(r -> refs.put(
                            (UUID) r[0],
                            new ContentRef(
                                    (UUID) r[0], Kind.valueOf((String) r[1]), ((Number) r[2]).longValue(), null)));
        }
        return refs;
    }

    /** The highest number of a public text of a kind; 0 while there is none. */
    public long lastPublic(Kind kind) {
        return ((Number) em.createNativeQuery(
                                "select coalesce(max(number), 0) from content where kind = ?1 and visibility = 'PUBLIC'")
                        .setParameter(1, kind.name())
                        .getSingleResult())
                .longValue();
    }

    /** The public texts of a kind between two numbers, both included, for the map of the site. */
    public List<PublicText> publicBetween(Kind kind, long from, long to) {
        return Rows.of(em.createNativeQuery("select number, coalesce(edited_at, published_at) from content"
                                + " where kind = ?1 and visibility = 'PUBLIC' and number between ?2 and ?3"
                                + " order by number")
                        .setParameter(1, kind.name())
                        .setParameter(2, from)
                        .setParameter(3, to))
                .stream()
                .map(row -> new PublicText(((Number) row[0]).longValue(), (Instant) row[1]))
                .toList();
    }

    Figures figures(UUID content) {
        var tally = em.find(Tally.class, content);
        return tally == null ? Figures.NONE : new Figures(tally.getSupports(), tally.getComments());
    }

    /** Writes a figure of some texts down; 0 for those that have no count. In one order, so that two do not wait for each other. */
    void count(Tally.Figure figure, Collection<UUID> texts, Map<UUID, Integer> counts) {
        var ids = texts.stream().sorted().toArray(UUID[]::new);
        var values = Arrays.stream(ids).map(id -> counts.getOrDefault(id, 0)).toArray(Integer[]::new);
        var column = figure.column();
        em.createNativeQuery("insert into tally (content_id, " + column + ")"
                        + " select * from unnest(cast(?1 as uuid[]), cast(?2 as int[]))"
                        + " on conflict (content_id) do update set " + column + " = excluded." + column
                        + ", moved_at = now() where tally." + column + " <> excluded." + column)
                .setParameter(1, ids)
                .setParameter(2, values)
                .executeUpdate();
    }
}
