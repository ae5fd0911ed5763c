package org.madang.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.madang.account.AccountService;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.content.ContentChanged;
import org.madang.content.together.CoAuthorRow;
import org.madang.content.together.CoAuthoring;
import org.madang.content.together.Invitation;
import org.madang.shared.DomainException;

/** Several people write a post: the first author invites, and whoever accepts is an author. */
@ApplicationScoped
@Transactional
public class CoAuthorService {

    @Inject
    PostRepository posts;

    @Inject
    CoAuthoring authors;

    @Inject
    AccountService accounts;

    @Inject
    CurrentPerson current;

    @Inject
    Event<ContentChanged> changed;

    @Inject
    Clock clock;

    /**
     * Asks somebody to write one's own post together.
     *
     * @throws DomainException {@code already-an-author}, {@code too-many-authors}
     */
    public void invite(long number, String handle) {
        var post = shared(number, Action.SHARE_POST);
        var person = accounts.byHandle(handle);
        authors.invite(post, person);
    }

    /** Takes an invitation back, or a co-author out; co-authors take themselves out. */
    public void remove(long number, String handle) {
        var person = accounts.byHandle(handle);
        var post = current.is(person.getId())
                ? posts.byNumber(number).orElseThrow(DomainException::notFound)
                : shared(number, Action.SHARE_POST);
        if (authors.remove(post, person.getId())) {
            tell(post);
        }
    }

    /** The signed-in person accepts; from now on the post is hers or his, too. */
    public void accept(long number) {
        var me = current.require(Action.WRITE_POST).id();
        var post = posts.byNumber(number).orElseThrow(DomainException::notFound);
        authors.accept(post, me);
        tell(post);
    }

    /** The signed-in person does not want to, or no more. */
    public void decline(long number) {
        remove(number, current.get().handle());
    }

    private void tell(Post post) {
        posts.flush();
        if (post.isPublic()) {
            changed.fire(new ContentChanged(post.ref(), clock.instant()));
        }
    }

    /** Whoever may not see a draft is told nothing of it. */
    private Post shared(long number, Action action) {
        current.require(action);
        var post = posts.byNumber(number).orElseThrow(DomainException::notFound);
        if (!post.isPublic() && !current.may(Action.READ_DRAFT, post)) {
            throw DomainException.notFound();
        }
        current.require(action, post);
        return post;
    }

    /** Who writes one's own post and who was asked, in order. */
    public List<CoAuthorRow> team(long number) {
        return authors.team(shared(number, Action.READ_DRAFT));
    }

    /** Who writes a post with its first author, as everybody may know; asks nothing where nobody does. */
    public List<CoAuthorRow> coAuthors(Post post) {
        return authors.coAuthors(post);
    }

    /** The invitations that wait for the signed-in person. */
    public List<Invitation> invitations() {
        return authors.waiting(current.id());
    }
}
