package org.madang.post.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.madang.account.CurrentPerson;
import org.madang.post.CorrectionService;
import org.madang.post.Post;
import org.madang.post.PostCard;
import org.madang.post.PostLists;
import org.madang.post.PostService;
import org.madang.post.PostVersion;
import org.madang.post.SeriesPlace;
import org.madang.shared.Settings;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /post/view.xhtml}. */
@Named
@RequestScoped
public class PostView {

    private static final int CHARACTERS_A_MINUTE = 500;
    private static final int MORE = 4;

    @Inject
    PostService posts;

    @Inject
    PostLists lists;

    @Inject
    CorrectionService corrections;

    @Inject
    CoAuthors coAuthors;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    Settings settings;

    private Post post;
    private List<PostCard> more;
    private SeriesPlace series;
    private Optional<PostVersion> correction;

    public Post getPost() {
        if (post == null) {
            post = posts.read(page.number("number"));
        }
        return post;
    }

    /** How many minutes reading it takes; at least 1. */
    public int getMinutes() {
        return Math.max(1, Math.round((float) getPost().getBody().length() / CHARACTERS_A_MINUTE));
    }

    /** Others on its topic. */
    public List<PostCard> getMore() {
        if (more == null) {
            more = lists.moreOnTopic(getPost(), MORE);
        }
        return more;
    }

    /** Its place in its series. */
    public SeriesPlace getSeries() {
        if (series == null) {
            series = lists.inSeries(getPost());
        }
        return series;
    }

    /** The newest correction of its words; null if they never changed. */
    public PostVersion getCorrection() {
        if (correction == null) {
            correction = corrections.newest(getPost());
        }
        return correction.orElse(null);
    }

    /** The address of the picture that other places show: its first one, or a card with its title. */
    public String getPicture() {
        var own = getPost().getPicture();
        return settings.baseUrl()
                + (own == null ? "/cards/posts/" + post.getNumber() + "-" + post.getTextVersion() + ".png" : own);
    }

    /** The post for programs, as JSON-LD. */
    public String getData() {
        return ArticleData.of(
                getPost(), coAuthors.of(getPost()), settings.baseUrl().toString());
    }

    /** Whether the reader wrote it. */
    public boolean isOwn() {
        return current.isSignedIn() && getPost().isAuthor(current.id());
    }
}
