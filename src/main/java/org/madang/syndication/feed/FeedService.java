package org.madang.syndication.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.madang.account.AccountService;
import org.madang.account.CityService;
import org.madang.content.TopicService;
import org.madang.post.PostFilter;
import org.madang.post.PostService;
import org.madang.proposal.ProposalFilter;
import org.madang.proposal.ProposalService;
import org.madang.shared.DomainException;
import org.madang.shared.Named;
import org.madang.shared.Settings;
import org.madang.shared.Texts;

/** Gathers the newest texts for each feed. */
@ApplicationScoped
@Transactional
class FeedService {

    private static final int NEWEST = 20;

    @Inject
    PostService posts;

    @Inject
    ProposalService proposals;

    @Inject
    AccountService accounts;

    @Inject
    TopicService topics;

    @Inject
    CityService city;

    @Inject
    FeedItems items;

    @Inject
    Settings settings;

    /** Posts on the whole plaza. */
    FeedText posts(String path) {
        return posts(path, "/posts", PostFilter.ALL, "feed.posts", "");
    }

    /** @throws DomainException {@code not-found} if nobody has that handle */
    FeedText postsBy(String path, String handle) {
        var name = accounts.byHandle(handle).getDisplayName();
        return posts(path, "/writers/" + handle, PostFilter.byWriter(handle), "feed.posts_by", name);
    }

    /** @throws DomainException {@code not-found} if there is no such topic */
    FeedText postsOn(String path, String slug) {
        var name = topics.topic(slug).map(Named::ko).orElseThrow(DomainException::notFound);
        return posts(path, "/topics/" + slug, PostFilter.onTopic(slug), "feed.posts_on", name);
    }

    /** @throws DomainException {@code not-found} if there is no such neighbourhood */
    FeedText postsIn(String path, String slug) {
        var name = city.neighbourhood(slug).map(Named::ko).orElseThrow(DomainException::notFound);
        return posts(path, "/neighbourhoods/" + slug, PostFilter.inNeighbourhood(slug), "feed.posts_in", name);
    }

    private FeedText posts(String path, String page, PostFilter filter, String title, String name) {
        return feed(
                title,
                name,
                path,
                page,
                posts.newest(filter, NEWEST).stream().map(items::of).toList());
    }

    FeedText proposals(String path) {
        return feed(
                "feed.proposals",
                "",
                path,
                "/proposals",
                proposals.newest(ProposalFilter.ALL, NEWEST).stream()
                        .map(items::of)
                        .toList());
    }

    private FeedText feed(String title, String name, String path, String page, List<FeedItem> texts) {
        var words = Texts.of(Locale.KOREAN, title, Map.of("name", name));
        return FeedText.of(words, settings.baseUrl() + path, settings.baseUrl() + page, texts);
    }
}
