package org.madang.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.content.Visibility;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

@ApplicationScoped
class ProposalRepository {

    private static final String CARD = """
            select new org.madang.proposal.ProposalCard(p.number, p.title, a.handle, a.displayName, p.topic,
                p.neighbourhood, p.status, p.submittedAt, p.department, p.dueOn, p.answeredAt,
                t.supports, p.importedSupports, t.comments)
            from Proposal p left join p.author a join Tally t on t.contentId = p.id
            """;

    /** In words that the database knows before it plans, so that the indexes of public texts serve. */
    private static final String PUBLIC = "p.storedKind = org.madang.content.Kind.PROPOSAL"
            + " and p.visibility = org.madang.content.Visibility.PUBLIC";

    static final List<String> FACETS = List.of("status", "topic", "neighbourhood", "department", "part");

    private static final List<ProposalStatus> OPEN = Arrays.stream(ProposalStatus.values())
            .filter(ProposalStatus::isOpenForSupport)
            .toList();

    @PersistenceContext
    EntityManager em;

    @Inject
    ProposalCountRepository counts;

    void remove(Proposal proposal) {
        em.remove(proposal);
    }

    void add(Proposal proposal) {
        em.persist(proposal);
    }

    void add(ProposalStep step) {
        em.persist(step);
    }

    void flush() {
        em.flush();
    }

    Optional<Proposal> find(UUID id) {
        return Optional.ofNullable(em.find(Proposal.class, id));
    }

    /** With its author, in one statement. */
    Optional<Proposal> byNumber(long number) {
        return em.createQuery(
                        "select p from Proposal p left join fetch p.author"
                                + " where p.storedKind = org.madang.content.Kind.PROPOSAL and p.number = :number",
                        Proposal.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    boolean hasOrigin(String origin) {
        return !em.createQuery("select p.id from Proposal p where p.origin = :origin", UUID.class)
                .setParameter("origin", origin)
                .getResultList()
                .isEmpty();
    }

    /** Which of these origins are known. */
    Set<String> origins(Collection<String> origins) {
        return origins.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        em.createQuery("select p.origin from Proposal p where p.origin in (:origins)", String.class)
                                .setParameter("origins", origins)
                                .getResultList());
    }

    List<ProposalStep> steps(UUID proposal) {
        return em.createQuery(
                        "select s from ProposalStep s where s.proposalId = :proposal order by s.at, s.id",
                        ProposalStep.class)
                .setParameter("proposal", proposal)
                .getResultList();
    }

    /** One page with the counts of every facet. */
    Page<ProposalCard> listWithFacets(ProposalFilter filter, PageRequest request) {
        if (filter.author() == null) {
            var counted = counts.count(filter);
            return new Page<>(items(filter, request), counted.total(), request).withFacets(counted.facets());
        }
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        FACETS.forEach(facet -> facets.put(facet, facet.equals("part") ? Map.of() : facet(filter, facet)));
        return list(filter, request).withFacets(facets);
    }

    Page<ProposalCard> list(ProposalFilter filter, PageRequest request) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = where(filter, parameters, "");
        var items = items(filter, request);
        long total = request.page() == 1 && items.size() < request.size()
                ? items.size()
                : bind(em.createQuery("select count(p) from Proposal p " + where, Long.class), parameters)
                        .getSingleResult();
        return new Page<>(items, total, request);
    }

    /** One page of a list that nobody counts. */
    List<ProposalCard> items(ProposalFilter filter, PageRequest request) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = where(filter, parameters, "");
        return bind(em.createQuery(CARD + where + order(filter), ProposalCard.class), parameters)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
    }

    List<Proposal> newest(ProposalFilter filter, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = where(filter, parameters, "");
        var query = em.createQuery(
                "select p from Proposal p left join fetch p.author " + where
                        + " order by p.publishedAt desc, p.number desc",
                Proposal.class);
        return bind(query, parameters).setMaxResults(most).getResultList();
    }

    private static String where(ProposalFilter filter, Map<String, Object> parameters, String except) {
        var where = new StringBuilder("where ").append(PUBLIC);
        narrow(where, parameters, "p.status", "status", except, filter.status());
        narrow(where, parameters, "p.topic", "topic", except, filter.topic());
        narrow(where, parameters, "p.neighbourhood", "neighbourhood", except, filter.neighbourhood());
        narrow(where, parameters, "p.department", "department", except, filter.department());
        narrow(where, parameters, "p.author.handle", "author", except, filter.author());
        if (filter.part() == ProposalFilter.Part.VOTE) {
            where.append(" and p.voting = true");
        } else if (filter.part() == ProposalFilter.Part.SUPPORT) {
            where.append(" and p.status in (:open)");
            parameters.put("open", OPEN);
        }
        if (filter.sort() == ProposalFilter.Sort.ANSWERED) {
            where.append(" and p.answeredAt is not null");
        } else if (filter.sort() == ProposalFilter.Sort.DUE) {
            where.append(" and p.dueOn is not null and p.answeredAt is null");
        }
        return where.toString();
    }

    private static void narrow(
            StringBuilder where,
            Map<String, Object> parameters,
            String path,
            String name,
            String except,
            @Nullable Object value) {
        if (value != null && !name.equals(except)) {
            where.append(" and ").append(path).append(" = :").append(name);
            parameters.put(name, value);
        }
    }

    /** By columns that an index has in this order; a proposal is published when it is submitted. */
    private static String order(ProposalFilter filter) {
        boolean byStatus = filter.status() != null || filter.part() == ProposalFilter.Part.VOTE;
        return switch (filter.sort()) {
            case NEWEST -> " order by " + (byStatus ? "p.submittedAt" : "p.publishedAt") + " desc, p.number desc";
            case SUPPORTS -> " order by t.total desc, p.number desc";
            case ACTIVE -> " order by t.movedAt desc, p.number desc";
            case DUE -> " order by p.dueOn, p.number";
            case ANSWERED -> " order by p.answeredAt desc, p.number desc";
        };
    }

    /** For one facet its values with their counts, narrowed by the other facets of the filter. */
    Map<String, Long> facet(ProposalFilter filter, String facet) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = where(filter, parameters, facet);
        var path = "p." + facet;
        var rows = bind(
                        em.createQuery(
                                "select " + path + ", count(p) from Proposal p " + where + " and " + path
                                        + " is not null group by " + path + " order by count(p) desc",
                                Object[].class),
                        parameters)
                .getResultList();
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(String.valueOf(row[0]), (Long) row[1]));
        return counts;
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    List<Proposal> draftsOf(UUID author) {
        return em.createQuery(
                        "select p from Proposal p where p.author.id = :author and p.visibility = :draft"
                                + " order by p.createdAt desc",
                        Proposal.class)
                .setParameter("author", author)
                .setParameter("draft", Visibility.DRAFT)
                .getResultList();
    }

    List<Proposal> published(Collection<Long> numbers) {
        return em.createQuery(
                        "select p from Proposal p left join fetch p.author where p.visibility = :visibility"
                                + " and p.number in (:numbers)",
                        Proposal.class)
                .setParameter("visibility", Visibility.PUBLIC)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    List<ProposalCard> cards(List<Long> numbers) {
        return em.createQuery(CARD + "where " + PUBLIC + " and p.number in (:numbers)", ProposalCard.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** Ids and numbers of those of these that are public. */
    Map<UUID, Long> publicNumbers(Collection<UUID> ids) {
        return em
                .createQuery(
                        "select p.id, p.number from Proposal p where p.visibility = :visibility and p.id in (:ids)",
                        Object[].class)
                .setParameter("visibility", Visibility.PUBLIC)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}
