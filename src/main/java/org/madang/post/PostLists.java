package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.madang.shared.ClockProducer;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;

/** Public posts as lists, feeds and the pages of other posts show them. */
@ApplicationScoped
@Transactional
public class PostLists {

    @Inject
    PostRepository posts;

    @Inject
    Clock clock;

    /** The first few of a list, uncounted. */
    public List<PostCard> first(PostFilter filter, int most) {
        return posts.items(filter, PageRequest.first(most));
    }

    public Page<PostCard> list(PostFilter filter, PageRequest request) {
        return posts.list(filter, request);
    }

    /** The same with the counts of every facet: {@code topic} and {@code neighbourhood}. */
    public Page<PostCard> listWithFacets(PostFilter filter, PageRequest request) {
        return posts.list(filter, request)
                .withFacets(Map.of(
                        "topic", posts.facet(filter, "topic"), "neighbourhood", posts.facet(filter, "neighbourhood")));
    }

    /** The newest public posts with their whole text, for feeds. */
    public List<Post> newest(PostFilter filter, int most) {
        return posts.newest(filter, most);
    }

    /** The newest other posts on the topic of this one. */
    public List<PostCard> moreOnTopic(Post post, int most) {
        return post.getTopic() == null ? List.of() : posts.newestOnTopic(post.getTopic(), post.getNumber(), most);
    }

    /** The posts before and after this one in its series, by the same writer; null where there is none. */
    public SeriesPlace inSeries(Post post) {
        return posts.inSeries(post);
    }

    /** What somebody's public posts add up to, by handle. */
    public WriterFigures figures(String writer) {
        return WriterFigures.of(posts.countsOf(writer), YearMonth.now(clock.withZone(ClockProducer.CITY_ZONE)));
    }

    /** The public ones of these numbers with their whole text, in no order. */
    public List<Post> published(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : posts.published(numbers);
    }

    /** The public ones of these numbers as lists show them, in the order of the numbers. */
    public List<PostCard> cards(List<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : posts.cards(numbers).stream()
                        .sorted(Comparator.comparingInt(card -> numbers.indexOf(card.number())))
                        .toList();
    }
}
