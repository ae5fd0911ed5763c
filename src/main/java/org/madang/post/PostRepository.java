package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.content.Visibility;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.Rows;

@ApplicationScoped
class PostRepository {

    private static final String CARD = """
            select new org.madang.post.PostCard(p.number, p.title, p.summary, a.handle, a.displayName, p.topic,
                p.neighbourhood, p.language, p.picture, p.publishedAt, coalesce(t.comments, 0), coalesce(t.supports, 0))
            from Post p left join p.author a left join Tally t on t.contentId = p.id
            """;

    /** In words that the database knows before it plans, so that the indexes of public texts serve. */
    private static final String PUBLIC =
            "p.storedKind = org.madang.content.Kind.POST and p.visibility = org.madang.content.Visibility.PUBLIC";

    /** Alone, first or with others. */
    private static final String BY_WRITER = """
             and exists (select 1 from Person w where w.handle = :writer
                and (w = p.author or function('array_contains', p.coAuthors, w.id) = true))
            """;

    @PersistenceContext
    EntityManager em;

    void remove(Post post) {
        em.remove(post);
    }

    void add(Post post) {
        em.persist(post);
    }

    void flush() {
        em.flush();
    }

    Optional<Post> find(UUID id) {
        return Optional.ofNullable(em.find(Post.class, id));
    }

    /** With its author, in one statement. */
    Optional<Post> byNumber(long number) {
        return em.createQuery(
                        "select p from Post p left join fetch p.author"
                                + " where p.storedKind = org.madang.content.Kind.POST and p.number = :number",
                        Post.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    boolean hasOrigin(String origin) {
        return !em.createQuery("select p.id from Post p where p.origin = :origin", UUID.class)
                .setParameter("origin", origin)
                .getResultList()
                .isEmpty();
    }

    Page<PostCard> list(PostFilter filter, PageRequest request) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = where(filter, parameters);
        var items = items(filter, request);
        long total = request.page() == 1 && items.size() < request.size()
                ? items.size()
                : bind(em.createQuery("select count(p) from Post p " + where, Long.class), parameters)
                        .getSingleResult();
        return new Page<>(items, total, request);
    }

    /** One page of a list that nobody counts. */
    List<PostCard> items(PostFilter filter, PageRequest request) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = where(filter, parameters);
        var order = filter.sort() == PostFilter.Sort.COMMENTS
                ? " order by coalesce(t.comments, 0) desc, p.publishedAt desc"
                : " order by p.publishedAt desc, p.number desc";
        return bind(em.createQuery(CARD + where + order, PostCard.class), parameters)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
    }

    private static String where(PostFilter filter, Map<String, Object> parameters) {
        var where = new StringBuilder("where ").append(PUBLIC);
        narrow(where, parameters, "p.topic", "topic", filter.topic());
        narrow(where, parameters, "p.neighbourhood", "neighbourhood", filter.neighbourhood());
        narrow(where, parameters, "p.series", "series", filter.series());
        if (filter.writer() != null) {
            where.append(BY_WRITER);
            parameters.put("writer", filter.writer());
        }
        if (filter.tag() != null) {
            where.append(" and function('array_contains', p.tags, :tag) = true");
            parameters.put("tag", filter.tag());
        }
        return where.toString();
    }

    /** For one facet its values with their counts, narrowed by the other parts of the filter. */
    Map<String, Long> facet(PostFilter filter, String facet) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = where(filter.without(facet), parameters);
        var path = "p." + facet;
        Map<String, Long> counts = new LinkedHashMap<>();
        bind(
                        em.createQuery(
                                "select " + path + ", count(p) from Post p " + where + " and " + path
                                        + " is not null group by " + path + " order by count(p) desc",
                                Object[].class),
                        parameters)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> parameters, String path, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(path).append(" = :").append(name);
            parameters.put(name, value);
        }
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    List<Post> draftsOf(UUID author) {
        return em.createQuery(
                        "select p from Post p where (p.author.id = :author or function('array_contains', p.coAuthors, :author) = true)"
                                + " and p.visibility = :draft order by p.createdAt desc",
                        Post.class)
                .setParameter("author", author)
                .setParameter("draft", Visibility.DRAFT)
                .getResultList();
    }

    /** How many public posts somebody has in each month of the city's calendar and topic. */
    List<WriterFigures.Counted> countsOf(String writer) {
        return Rows.of(em.createNativeQuery("""
                        select to_char(c.published_at at time zone 'Asia/Seoul', 'YYYY-MM') as month, c.topic, count(*)
                        from post t join content c on c.id = t.id join person w on w.handle = :writer
                        where c.visibility = 'PUBLIC' and (c.author_id = w.id or w.id = any (t.co_authors))
                        group by 1, 2
                        """).setParameter("writer", writer)).stream()
                .map(row -> new WriterFigures.Counted(
                        YearMonth.parse((String) row[0]), (String) row[1], ((Number) row[2]).intValue()))
                .toList();
    }

    /** Drafts and public ones of somebody with numbers after this one, in their order. */
    List<Post> writtenBy(UUID author, long after, int most) {
        return em.createQuery(
                        "select p from Post p where p.author.id = :author and p.number > :after"
                                + " and p.visibility in (:kept) order by p.number",
                        Post.class)
                .setParameter("author", author)
                .setParameter("after", after)
                .setParameter("kept", List.of(Visibility.DRAFT, Visibility.PUBLIC))
                .setMaxResults(most)
                .getResultList();
    }

    List<PostCard> newestOnTopic(String topic, long exceptNumber, int most) {
        return em.createQuery(
                        CARD + "where " + PUBLIC + " and p.topic = :topic and p.number <> :number"
                                + " order by p.publishedAt desc",
                        PostCard.class)
                .setParameter("topic", topic)
                .setParameter("number", exceptNumber)
                .setMaxResults(most)
                .getResultList();
    }

    /** Numbers of the public posts of its series by the same writer, in their order; empty if it is in none. */
    List<Long> series(Post post) {
        var author = post.getAuthor();
        if (post.getSeries() == null || author == null) {
            return List.of();
        }
        return em.createQuery(
                        "select p.number from Post p where " + PUBLIC + " and p.series = :series"
                                + " and p.author = :author order by p.publishedAt, p.number",
                        Long.class)
                .setParameter("series", post.getSeries())
                .setParameter("author", author)
                .getResultList();
    }

    /** Its place in its series. */
    SeriesPlace inSeries(Post post) {
        var numbers = series(post);
        int at = numbers.indexOf(post.getNumber());
        if (at < 0) {
            return SeriesPlace.NONE;
        }
        return new SeriesPlace(
                at + 1,
                numbers.size(),
                at > 0 ? card(numbers.get(at - 1)) : null,
                at + 1 < numbers.size() ? card(numbers.get(at + 1)) : null);
    }

    private PostCard card(long number) {
        return em.createQuery(CARD + "where " + PUBLIC + " and p.number = :number", PostCard.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    List<Post> newest(PostFilter filter, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        var where = where(filter, parameters);
        var query = em.createQuery(
                "select p from Post p left join fetch p.author " + where
                        + " order by p.publishedAt desc, p.number desc",
                Post.class);
        return bind(query, parameters).setMaxResults(most).getResultList();
    }

    List<Post> published(Collection<Long> numbers) {
        return em.createQuery(
                        "select p from Post p left join fetch p.author where p.visibility = :visibility"
                                + " and p.number in (:numbers)",
                        Post.class)
                .setParameter("visibility", Visibility.PUBLIC)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    List<PostCard> cards(Collection<Long> numbers) {
        return em.createQuery(CARD + "where p.visibility = :visibility and p.number in (:numbers)", PostCard.class)
                .setParameter("visibility", Visibility.PUBLIC)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    List<Long> scheduledUntil(Instant now) {
        return em.createQuery(
                        "select p.number from Post p where p.visibility = :draft and p.scheduledAt <= :now order by p.scheduledAt",
                        Long.class)
                .setParameter("draft", Visibility.DRAFT)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }
}
