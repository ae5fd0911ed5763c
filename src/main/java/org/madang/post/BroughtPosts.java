package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.madang.content.ContentChanged;
import org.madang.media.PictureService;

/** What still happens to posts that were brought here, after they came. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class BroughtPosts {

    @Inject
    PostRepository posts;

    @Inject
    PictureService pictures;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /**
     * Shows a picture of ours where the post named one of another place; nobody's words change by that.
     *
     * @param words how the post names it, in Markdown
     * @param picture the same for ours
     * @return whether the post still names it, and has room for it
     */
    public boolean showPicture(UUID id, String words, String picture) {
        var found = posts.find(id).filter(post -> post.showPicture(words, picture));
        found.ifPresent(post -> {
            pictures.show(post.getId(), post.getBody(), true);
            if (post.isPublic()) {
                changed.fire(new ContentChanged(post.ref(), clock.instant()));
            }
        });
        return found.isPresent();
    }
}
