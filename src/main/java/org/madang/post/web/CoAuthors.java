package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.content.together.CoAuthorRow;
import org.madang.content.together.Invitation;
import org.madang.post.CoAuthorService;
import org.madang.post.Post;

/** Co-authors on the page of their post, and invitations on one's own page. Called {@code coAuthors} in pages. */
@Named
@RequestScoped
public class CoAuthors {

    @Inject
    CoAuthorService authors;

    private List<CoAuthorRow> list;
    private List<Invitation> invitations;

    /** Who writes the page's post with its first author. */
    public List<CoAuthorRow> of(Post post) {
        if (list == null) {
            list = authors.coAuthors(post);
        }
        return list;
    }

    /** Those that wait for the reader. */
    public List<Invitation> getInvitations() {
        if (invitations == null) {
            invitations = authors.invitations();
        }
        return invitations;
    }
}
