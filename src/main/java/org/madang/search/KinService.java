package org.madang.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.madang.content.Content;
import org.madang.content.ContentChanged;
import org.madang.content.ContentGone;
import org.madang.content.ContentRef;
import org.madang.content.ContentShown;
import org.madang.content.Kind;
import org.madang.content.LinkService;
import org.madang.post.Post;
import org.madang.post.PostCard;
import org.madang.post.PostLists;
import org.madang.search.index.IndexMoved;
import org.madang.shared.DomainException;

/**
 * Knows which texts belong together. Every page of a post asks, and the answer changes seldom: it is kept in memory, and
 * dropped when any text is shown, changed or taken back, so that nothing lives on here that is gone there.
 */
@ApplicationScoped
public class KinService {

    private static final Logger LOG = System.getLogger(KinService.class.getName());
    private static final int MOST_LINKED = 10;
    private static final int MOST_RELATED = 8;
    private static final int MOST_KEPT = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Inject
    LinkService links;

    @Inject
    PostLists posts;

    @Inject
    AlikeRepository index;

    private final Cache<UUID, Kin> kept = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(LONGEST)
            .build();

    /** What belongs to a public post or proposal; without what is alike while the index does not answer. */
    public Kin of(Content content) {
        return kept.get(content.getId(), id -> find(content));
    }

    private Kin find(Content content) {
        var linked = links.linked(content.ref(), MOST_LINKED);
        return new Kin(linked, content instanceof Post post ? related(post) : List.of());
    }

    private List<PostCard> related(Post post) {
        var words = SimilarProposals.weights(post.getTitle(), post.getText());
        if (words.isEmpty()) {
            return List.of();
        }
        try {
            return posts.cards(SearchService.asking(() -> index.alikePosts(words, post.getId(), MOST_RELATED)));
        } catch (DomainException e) {
            LOG.log(Level.WARNING, "Post {0} is shown without what is alike", post.getNumber());
            return List.of();
        }
    }

    void shown(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentShown event) {
        forget(event.content());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged event) {
        forget(event.content());
    }

    void gone(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentGone event) {
        forget(event.content());
    }

    /** What is alike is known a moment after the texts have changed. */
    void moved(@Observes IndexMoved event) {
        kept.invalidateAll();
    }

    private void forget(ContentRef content) {
        if (content.kind() != Kind.COMMENT) {
            kept.invalidateAll();
        }
    }
}
