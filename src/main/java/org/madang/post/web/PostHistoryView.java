package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.post.CorrectionService;
import org.madang.post.CorrectionService.Correction;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /post/history.xhtml}: what was corrected in a post, when and why. */
@Named
@RequestScoped
public class PostHistoryView {

    @Inject
    PostService posts;

    @Inject
    CorrectionService corrections;

    @Inject
    CurrentPage page;

    private Post post;
    private List<Correction> list;

    public Post getPost() {
        if (post == null) {
            post = posts.read(page.number("number"));
        }
        return post;
    }

    /** The newest first. */
    public List<Correction> getList() {
        if (list == null) {
            list = corrections.corrections(getPost().getNumber());
        }
        return list;
    }
}
