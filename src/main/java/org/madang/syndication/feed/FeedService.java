package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.madang.account.AccountService;
import org.madang.account.CityService;
import org.madang.content.Kind;
import org.madang.content.TopicService;
import org.madang.neighbourhood.NewsService;
import org.madang.post.PostFilter;
import org.madang.post.PostLists;
import org.madang.proposal.ProposalFilter;
import org.madang.proposal.ProposalService;
import org.madang.review.Overdue;
import org.madang.search.Hit;
import org.madang.search.SearchQuery;
import org.madang.search.SearchService;
import org.madang.search.index.FoundType;
import org.madang.shared.DomainException;
import org.madang.shared.Named;
import org.madang.shared.PageRequest;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/** Gathers the newest texts for each feed. */
@ApplicationScoped
@Transactional
class FeedService {

    private static final int NEWEST = 20;

    @Inject
    PostLists posts;

    @Inject
    ProposalService proposals;

    @Inject
    Overdue overdue;

    @Inject
    SearchService search;

    @Inject
    AccountService accounts;

    @Inject
    TopicService topics;

    @Inject
    CityService city;

    @Inject
    NewsService news;

    @Inject
    FeedItems items;

    @Inject
    HubAddress hub;

    @Inject
    Settings settings;

    /** Whose texts a feed holds: a part of its title's key, the name in it, and the page with the same texts. */
    private record Scope(String key, String name, String page, PostFilter posts, ProposalFilter proposals) {}

    /**
     * The newest posts or proposals of the whole plaza, a writer, a topic, a neighbourhood or a department.
     *
     * @throws DomainException {@code not-found} if there is no such writer, topic, place or department
     */
    FeedText newest(FeedAddress address, String path) {
        var scope = scope(address);
        if (address.isOfPosts()) {
            var newest = posts.newest(scope.posts(), NEWEST).stream().map(items::of);
            return feed("feed.posts" + scope.key(), scope, path, "/posts", newest);
        }
        if (address.isOfNews()) {
            var happened = news.newest(Objects.requireNonNull(address.name()), NEWEST).stream()
                    .map(items::of);
            return feed("feed.news", scope, path, happened, scope.page() + "/news");
        }
        if (address.isOfOverdue()) {
            var late = overdue.newest(NEWEST).stream().map(items::of);
            return feed("feed.overdue", scope, path, "/insight", late);
        }
        var newest = proposals.newest(scope.proposals(), NEWEST).stream().map(items::of);
        return feed("feed.proposals" + scope.key(), scope, path, "/proposals", newest);
    }

    /**
     * The newest proposals of a filtered list.
     *
     * @param query the query of the address as it was asked, with its question mark
     */
    FeedText filtered(ProposalFilter filter, String path, String query) {
        var newest = proposals.newest(filter, NEWEST).stream().map(items::of);
        var scope = new Scope("", "", "", PostFilter.ALL, filter);
        return feed("feed.proposals", scope, path + query, "/proposals" + query, newest);
    }

    private Scope scope(FeedAddress address) {
        var name = address.name();
        if (address.list() == null || name == null) {
            return new Scope("", "", "", PostFilter.ALL, ProposalFilter.ALL);
        }
        var page = "/" + address.list() + "/" + name;
        return switch (address.list()) {
            case "writers" ->
                new Scope(
                        "_by",
                        accounts.byHandle(name).getDisplayName(),
                        page,
                        PostFilter.byWriter(name),
                        ProposalFilter.by(name));
            case "topics" ->
                new Scope(
                        "_on", named(topics.topic(name)), page, PostFilter.onTopic(name), ProposalFilter.onTopic(name));
            case "neighbourhoods" ->
                new Scope(
                        "_in",
                        named(city.neighbourhood(name)),
                        page,
                        PostFilter.inNeighbourhood(name),
                        ProposalFilter.inNeighbourhood(name));
            default ->
                new Scope(
                        "_at",
                        named(city.department(name)),
                        "/proposals?department=" + name,
                        PostFilter.ALL,
                        ProposalFilter.heldBy(name));
        };
    }

    private static String named(Optional<Named> named) {
        return named.map(Named::ko).orElseThrow(DomainException::notFound);
    }

    /**
     * The newest texts that fit a search, with their whole words.
     *
     * @param query the query of the address as it was asked, with its question mark; empty if there is none
     */
    FeedText found(SearchQuery wanted, String path, String query) {
        var hits = search.search(wanted, PageRequest.first(NEWEST)).items();
        var found = Stream.concat(
                        posts.published(numbers(hits, Kind.POST)).stream().map(items::of),
                        proposals.published(numbers(hits, Kind.PROPOSAL)).stream()
                                .map(items::of))
                .sorted(Comparator.comparing(FeedItem::published).reversed());
        var scope = new Scope("", wanted.text(), "", PostFilter.ALL, ProposalFilter.ALL);
        return feed("feed.search", scope, path + query, "/search" + query, found);
    }

    private static List<Long> numbers(List<Hit> hits, Kind kind) {
        return hits.stream()
                .filter(hit -> hit.type() == FoundType.of(kind))
                .map(Hit::number)
                .toList();
    }

    private FeedText feed(String title, Scope scope, String path, String list, Stream<FeedItem> texts) {
        return feed(title, scope, path, texts, scope.page().isEmpty() ? list : scope.page());
    }

    private FeedText feed(String title, Scope scope, String path, Stream<FeedItem> texts, String page) {
        var words = Texts.of(Locale.KOREAN, title, Map.of("name", scope.name()));
        return FeedText.of(words, settings.baseUrl() + path, settings.baseUrl() + page, texts.toList())
                .withHub(hub.address());
    }
}
