package org.madang.raising.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.post.Post;
import org.madang.raising.RaisedBoard;
import org.madang.raising.RaisedPost;

/** Raised posts on the front page, and that a post was raised on its own. Called {@code raised} in pages. */
@Named("raised")
@RequestScoped
public class RaisedStrip {

    private static final int MOST = 3;

    @Inject
    RaisedBoard board;

    @Inject
    CurrentPerson current;

    /** The newest, for the front page. */
    public List<RaisedPost> getTop() {
        return board.top(MOST);
    }

    /** That this post was raised; null if it was not. */
    public RaisedPost of(Post post) {
        return board.of(post.getNumber()).orElse(null);
    }

    /** Whether the reader may raise this post now. */
    public boolean mayRaise(Post post) {
        return current.isSignedIn()
                && board.isMember(current.id())
                && current.may(Action.RAISE_POST, post)
                && of(post) == null;
    }
}
