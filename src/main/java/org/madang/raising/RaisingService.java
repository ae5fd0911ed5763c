package org.madang.raising;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.DomainException;
import org.madang.shared.DomainException.Kind;
import org.madang.shared.Page;
import org.madang.shared.PageRequest;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;

/** Editors raise posts to the front page. Nobody takes a post down from there: newer ones come before it. */
@ApplicationScoped
@Transactional
public class RaisingService {

    @Inject
    RaisingRepository raisings;

    @Inject
    PostService posts;

    @Inject
    CurrentPerson current;

    @Inject
    Event<PostRaised> raised;

    @Inject
    Clock clock;

    /**
     * Raises somebody else's public post.
     *
     * @param reason public, in the editor's own words
     * @throws DomainException {@code not-in-circle}, {@code own-post}, or {@code already-raised}
     */
    public void raise(long number, @Nullable String reason) {
        current.require(Action.RAISE_POST);
        var post = posts.read(number);
        current.require(Action.RAISE_POST, post);
        var words = checked(reason);
        if (!raisings.members().contains(current.id())) {
            throw new DomainException(Kind.FORBIDDEN, "not-in-circle");
        }
        raise(post, current.id(), words, clock.instant());
    }

    private static String checked(@Nullable String reason) {
        var words = PlainText.line(reason);
        if (words.isEmpty()) {
            throw DomainException.invalid("reason", "required");
        }
        if (words.length() > Raising.MAX_REASON) {
            throw DomainException.invalid("reason", "too-long", Map.of("max", Raising.MAX_REASON));
        }
        PersonalData.refuseResidentNumbers(Map.of("reason", words));
        return words;
    }

    /** Raises a post as of a moment, for data that is brought in. */
    public void raise(Post post, UUID editor, String reason, Instant at) {
        post.requirePublic();
        if (raisings.isRaised(post.getId())) {
            throw DomainException.conflict("already-raised");
        }
        raisings.add(new Raising(post.getId(), editor, reason, at));
        raised.fire(new PostRaised(post.ref(), at));
    }

    /** The newest of all that was raised and is still public, uncounted. */
    public List<RaisedPost> newest(int most) {
        return raisings.items(PageRequest.first(most));
    }

    /** All that was ever raised and is still public, the newest first. */
    public Page<RaisedPost> list(PageRequest request) {
        return raisings.list(request);
    }
}
