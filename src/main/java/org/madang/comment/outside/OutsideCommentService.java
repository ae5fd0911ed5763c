package org.madang.comment.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentGone;
import org.madang.content.Kind;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.DomainException;

/** Comments from outside: they come with their text, and its authors may take any of them out. */
@ApplicationScoped
@Transactional
public class OutsideCommentService {

    @Inject
    OutsideCommentRepository comments;

    @Inject
    PostService posts;

    @Inject
    CurrentPerson current;

    @Inject
    Event<OutsideCommentsMoved> moved;

    /** Brings in what stood under a post where it was. */
    public void bringIn(Post post, List<OutsideComment> all) {
        all.forEach(comment -> comments.add(post.getId(), comment));
        if (!all.isEmpty()) {
            moved.fire(new OutsideCommentsMoved(post.getNumber()));
        }
    }

    /** What came with a post, in the order of reading; asks nothing for posts that were written here. */
    public List<OutsideComment> of(Post post) {
        return post.getOrigin() == null ? List.of() : comments.of(post.getId());
    }

    /** The same for one's own post. */
    public List<OutsideComment> ofOwn(long number) {
        return of(posts.readOwn(number));
    }

    /** Takes one out of one's own post, for good. */
    public void remove(long number, int place) {
        current.require(Action.EDIT_POST);
        var post = posts.readOwn(number);
        current.require(Action.EDIT_POST, post);
        if (!comments.remove(post.getId(), place)) {
            throw DomainException.notFound();
        }
        moved.fire(new OutsideCommentsMoved(number));
    }

    void gone(@Observes ContentGone event) {
        if (event.content().kind() == Kind.POST) {
            comments.removeAll(event.content().id());
        }
    }
}
