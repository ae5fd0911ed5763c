package org.madang.post.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.madang.post.Licence;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.post.PostText;
import org.madang.shared.Markdown;
import org.madang.shared.WrittenLanguage;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.PersonalDataGuard;
import org.madang.shared.web.Tags;

/** Backs {@code /post/editor.xhtml}, for a new post and for one that is there. */
@Named
@RequestScoped
public class PostEditorView {

    @Inject
    PostService posts;

    @Inject
    FormErrors errors;

    @Inject
    PersonalDataGuard guard;

    @Inject
    CurrentPage page;

    private Post post;
    private String title;
    private String body;
    private String summary;
    private String topic;
    private String neighbourhood;
    private String tags;
    private String series;
    private String licence = Licence.CC_BY.code();
    private Integer version;
    private String preview;

    @PostConstruct
    void load() {
        if (page.parameter("number").isEmpty()) {
            return;
        }
        post = posts.readOwn(page.number("number"));
        title = post.getTitle();
        body = post.getBody();
        summary = post.hasOwnSummary() ? post.getSummary() : null;
        topic = post.getTopic();
        neighbourhood = post.getNeighbourhood();
        tags = Tags.typed(post.getTags());
        series = post.getSeries();
        licence = post.getLicence().code();
        version = post.getVersion();
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
        preview = Markdown.toHtml(body == null ? "" : body);
    }

    private void store(@Nullable Integer expected, boolean onward) {
        errors.allow(() -> {
            if (isPublic()) {
                guard.field("title", title)
                        .field("body", body)
                        .field("summary", summary)
                        .ask();
            }
            var saved = post == null ? posts.create(text()) : posts.edit(post.getNumber(), text(), expected);
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

    private PostText text() {
        var language = WrittenLanguage.of(title + " " + body);
        return PostText.of(title, body, summary, topic, neighbourhood, Tags.split(tags), series, licence, language);
    }

    /** Null for a new post. */
    public Post getPost() {
        return post;
    }

    public boolean isPublic() {
        return post != null && post.isPublic();
    }

    /** The body as readers will see it; null unless asked for. */
    public String getPreview() {
        return preview;
    }

    public Licence[] getLicences() {
        return Licence.values();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getNeighbourhood() {
        return neighbourhood;
    }

    public void setNeighbourhood(String neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getSeries() {
        return series;
    }

    public void setSeries(String series) {
        this.series = series;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
