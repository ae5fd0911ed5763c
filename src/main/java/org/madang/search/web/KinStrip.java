package org.madang.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.content.Content;
import org.madang.content.LinkedText;
import org.madang.post.Post;
import org.madang.post.PostCard;
import org.madang.search.KinService;

/** What belongs to the text that a page shows. Called {@code kin} in pages. */
@Named("kin")
@RequestScoped
public class KinStrip {

    private static final int MOST = 5;

    @Inject
    KinService kin;

    /** Posts and proposals that lead to it, or that it leads to. */
    public List<LinkedText> linked(Content content) {
        return kin.of(content).linked();
    }

    /** Posts like this one, without those that the page shows anyway. */
    public List<PostCard> related(Post post, List<PostCard> others) {
        return kin.of(post).related().stream()
                .filter(card -> others.stream().noneMatch(other -> other.number() == card.number()))
                .limit(MOST)
                .toList();
    }
}
