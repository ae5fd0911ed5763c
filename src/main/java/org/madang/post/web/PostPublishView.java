package org.madang.post.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.PersonalDataGuard;
import org.madang.shared.web.TypedTime;

/** Backs {@code /post/publish.xhtml}: the writer checks the answers once more, then publishes. */
@Named
@RequestScoped
public class PostPublishView {

    private static final Pattern SILENT = Pattern.compile("!\\[\\s*]\\(");

    @Inject
    PostService posts;

    @Inject
    FormErrors errors;

    @Inject
    PersonalDataGuard guard;

    @Inject
    CurrentPage page;

    private Post post;
    private List<String> channels;
    private String at;

    @PostConstruct
    void load() {
        post = posts.readOwn(page.number("number"));
        channels = new ArrayList<>(post.getChannels());
        at = TypedTime.of(post.getScheduledAt());
    }

    /** Publishes at once or at the time that was set. */
    public void publish() {
        errors.allow(() -> {
            guard.field("title", post.getTitle())
                    .field("body", post.getBody())
                    .field("summary", post.getSummary())
                    .ask();
            var published =
                    posts.publish(post.getNumber(), TypedTime.read("at", at), channels == null ? List.of() : channels);
            if (published.isPublic()) {
                Onward.to("/posts/" + published.getNumber(), "published");
            } else {
                Onward.to("/account", "scheduled");
            }
        });
    }

    /** How many of its pictures say nothing to those who do not see them. */
    public int getSilentPictures() {
        return (int) SILENT.matcher(post.getBody()).results().count();
    }

    public Post getPost() {
        return post;
    }

    public List<String> getChannels() {
        return channels;
    }

    public void setChannels(List<String> channels) {
        this.channels = channels;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
