package org.madang.post.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.content.Licence;
import org.madang.post.CorrectionService;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.post.WorkingCopy;
import org.madang.post.WorkingCopyService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.PersonalDataGuard;

/** Backs {@code /post/editor.xhtml}, for a new post and for one that is there. */
@Named
@RequestScoped
public class PostEditorView {

    @Inject
    PostService posts;

    @Inject
    CorrectionService corrections;

    @Inject
    WorkingCopyService copies;

    @Inject
    FormErrors errors;

    @Inject
    PersonalDataGuard guard;

    @Inject
    CurrentPage page;

    private Post post;
    private PostForm form = new PostForm();
    private WorkingCopy copy;
    private Integer version;
    private String reason;
    private String preview;

    @PostConstruct
    void load() {
        tellRefusal();
        if (page.parameter("number").isEmpty()) {
            form.setTitle(page.parameterOrNull("title"));
            return;
        }
        post = posts.readOwn(page.number("number"));
        form = PostForm.of(post);
        version = post.getVersion();
        if (post.isPublic() && page.parameter("wording").matches("[1-9][0-9]{0,8}")) {
            takeBefore((int) page.number("wording"));
        } else if (post.isPublic()) {
            copy = copies.find(post.getNumber()).orElse(null);
        }
        if (copy != null) {
            form.take(copy);
            version = copy.getBaseVersion();
        }
    }

    /** The words of an earlier wording, to be put up again with a reason. */
    private void takeBefore(int wording) {
        form.take(corrections.wording(post.getNumber(), wording));
    }

    /** A picture that was not taken, where there is no script to say so at once. */
    private void tellRefusal() {
        var refused = page.parameter("refused");
        if (refused.matches("[a-z]+(-[a-z]+)*")) {
            errors.add("file", refused, Map.of("max", page.parameter("max").replaceAll("\\D", "")));
        }
    }

    /** Keeps the draft, or puts the changed words of a public post up. */
    public void save() {
        store(version, false);
    }

    /** Keeps these words although they were changed elsewhere meanwhile. */
    public void overwrite() {
        store(null, false);
    }

    /** Keeps the draft and goes on to publishing. */
    public void goOn() {
        store(version, true);
    }

    /** Shows how the words will look; keeps nothing. */
    public void show() {
        preview = Post.html(form.getBody() == null ? "" : form.getBody());
    }

    /** Forgets what was being changed; the post stays as readers see it. */
    public void drop() {
        errors.allow(() -> {
            copies.drop(post.getNumber());
            Onward.to("/posts/" + post.getNumber() + "/edit");
        });
    }

    private void store(@Nullable Integer expected, boolean onward) {
        errors.allow(() -> {
            if (isPublic()) {
                guard.field("title", form.getTitle())
                        .field("body", form.getBody())
                        .field("summary", form.getSummary())
                        .ask();
            }
            var saved = stored(expected);
            var address = "/posts/" + saved.getNumber();
            if (onward) {
                Onward.to(address + "/publish");
            } else if (saved.isPublic()) {
                Onward.to(address, "post-changed");
            } else {
                Onward.to(address + "/edit", "draft-saved");
            }
        });
    }

    private Post stored(@Nullable Integer expected) {
        if (post == null) {
            return posts.create(form.text());
        }
        return isPublic()
                ? corrections.correct(post.getNumber(), form.text(), expected, reason)
                : posts.edit(post.getNumber(), form.text(), expected);
    }

    /** Null for a new post. */
    public Post getPost() {
        return post;
    }

    public PostForm getForm() {
        return form;
    }

    public boolean isPublic() {
        return post != null && post.isPublic();
    }

    /** What was being changed before, and is shown now; null if nothing was. */
    public WorkingCopy getCopy() {
        return copy;
    }

    /** What the server must still have for the script's next saving: of the draft, or of the working copy. */
    public String getTag() {
        return post == null ? "" : "\"" + (isPublic() ? copy == null ? 0 : copy.getTag() : post.getVersion()) + "\"";
    }

    /** The body as the editor begins with it. */
    public String getHtml() {
        return form.getBody() == null ? "" : Post.html(form.getBody());
    }

    /** The body as readers will see it; null unless asked for. */
    public String getPreview() {
        return preview;
    }

    public Licence[] getLicences() {
        return Licence.values();
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
