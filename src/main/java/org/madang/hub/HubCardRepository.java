package org.madang.hub;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

/** Reads cards as pages show them. */
@ApplicationScoped
class HubCardRepository {

    private static final String WANTED = """
            from hub_item i join hub_source s on s.id = i.source_id
            where i.id = i.card_id and i.gone_at is null
                and (cast(:department as text) is null or s.department = :department)
                and (cast(:channel as text) is null or exists (select 1 from hub_item o
                    join hub_source os on os.id = o.source_id
                    where o.card_id = i.id and o.gone_at is null and os.channel = :channel))
                and (cast(:words as text) is null or i.title ilike :words or i.body ilike :words)
            """;

    @PersistenceContext
    EntityManager em;

    long count(HubFilter filter) {
        return ((Number) with(em.createNativeQuery("select count(*) " + WANTED), filter)
                        .getSingleResult())
                .longValue();
    }

    List<HubCard> cards(HubFilter filter, PageRequest page) {
        Map<UUID, Object[]> rows = new LinkedHashMap<>();
        var found = with(
                em.createNativeQuery("select i.id, s.department, i.title, i.body, i.thumbnail is not null, i.at "
                        + WANTED + " order by i.at desc, i.id limit :size offset :offset"),
                filter);
        Rows.of(found.setParameter("size", page.size()).setParameter("offset", page.offset()))
                .forEach(r -> rows.put((UUID) r[0], r));
        var places = places(rows.keySet());
        return rows.values().stream()
                .map(r -> new HubCard(
                        (UUID) r[0],
                        (String) r[1],
                        (String) r[2],
                        (String) r[3],
                        (Boolean) r[4],
                        (Instant) r[5],
                        places.getOrDefault((UUID) r[0], List.of())))
                .toList();
    }

    private Map<UUID, List<HubCard.Place>> places(Iterable<UUID> cards) {
        Map<UUID, List<HubCard.Place>> places = new LinkedHashMap<>();
        List<UUID> ids = new ArrayList<>();
        cards.forEach(ids::add);
        if (!ids.isEmpty()) {
            Rows.of(em.createNativeQuery("select i.card_id, s.channel, s.label, i.url from hub_item i"
                                    + " join hub_source s on s.id = i.source_id where i.card_id in (:cards)"
                                    + " and i.gone_at is null order by i.id <> i.card_id, i.at")
                            .setParameter("cards", ids))
                    .forEach(r -> places.computeIfAbsent((UUID) r[0], id -> new ArrayList<>())
                            .add(new HubCard.Place((String) r[1], (String) r[2], (String) r[3])));
        }
        return places;
    }

    /** By kind of account, of one department or all. */
    List<Balance> balance(@Nullable String department, Instant since) {
        return Rows.of(em.createNativeQuery("select s.channel, count(*), count(*) filter (where s.failures > 0),"
                                + " sum((select count(*) from hub_item i where i.source_id = s.id and i.gone_at is null"
                                + " and i.at >= :since)) from hub_source s where cast(:department as text) is null"
                                + " or s.department = :department group by s.channel order by s.channel")
                        .setParameter("since", since)
                        .setParameter("department", department))
                .stream()
                .map(r -> new Balance(
                        (String) r[0],
                        ((Number) r[1]).longValue(),
                        ((Number) r[2]).longValue(),
                        ((Number) r[3]).longValue()))
                .toList();
    }

    private static Query with(Query query, HubFilter filter) {
        var words = filter.words();
        return query.setParameter("department", filter.department())
                .setParameter("channel", filter.channel())
                .setParameter("words", words == null ? null : "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }
}
