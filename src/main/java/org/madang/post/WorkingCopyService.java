package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.media.PictureService;
import org.madang.shared.CommandValidator;
import org.madang.shared.DomainException;

/** Keeps what writers change in public posts until they put it up. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class WorkingCopyService {

    @Inject
    WorkingCopyRepository copies;

    @Inject
    PostService posts;

    @Inject
    PictureService pictures;

    @Inject
    CommandValidator validator;

    @Inject
    Clock clock;

    /** Of one's own post; empty if nothing is being changed. */
    public Optional<WorkingCopy> find(long number) {
        return copies.find(posts.readOwn(number).getId());
    }

    /**
     * Keeps the words of one's own public post for now.
     *
     * @param expectedTag of the copy that was being written, 0 if there was none; null not to compare
     * @throws DomainException {@code out-of-date} if it was changed elsewhere since; {@code not-public} for a draft, whose
     *     words are kept in the draft itself
     */
    public WorkingCopy keep(long number, WorkingText text, @Nullable Integer expectedTag) {
        var post = posts.readOwn(number);
        if (!post.isPublic()) {
            throw DomainException.conflict("not-public");
        }
        validator.check(text);
        var present = copies.find(post.getId());
        if (expectedTag != null
                && expectedTag != present.map(WorkingCopy::getTag).orElse(0)) {
            throw DomainException.conflict("out-of-date");
        }
        var copy = present.orElseGet(() -> new WorkingCopy(post, text, clock.instant()));
        if (present.isEmpty()) {
            copies.add(copy);
        }
        copy.rewrite(text, clock.instant());
        copies.flush();
        pictures.show(post.getId(), text.body(), false);
        return copy;
    }

    /** Forgets it; the post stays as readers see it. */
    public void drop(long number) {
        copies.remove(posts.readOwn(number).getId());
    }
}
