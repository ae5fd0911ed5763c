package org.madang.post.web;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.madang.content.Licence;
import org.madang.post.Post;
import org.madang.post.PostText;
import org.madang.post.PostVersion;
import org.madang.post.WorkingCopy;
import org.madang.post.WorkingText;
import org.madang.shared.WrittenLanguage;
import org.madang.shared.web.Tags;

/** The fields of the editor's form, as they were typed. */
public final class PostForm {

    private String title;
    private String body;
    private String summary;
    private String topic;
    private String neighbourhood;
    private String tags;
    private String series;
    private String licence = Licence.CC_BY.code();
    private String interest;

    /** Filled with a post that is there. */
    static PostForm of(Post post) {
        var form = new PostForm();
        form.title = post.getTitle();
        form.body = post.getBody();
        form.summary = post.hasOwnSummary() ? post.getSummary() : null;
        form.topic = post.getTopic();
        form.neighbourhood = post.getNeighbourhood();
        form.tags = Tags.typed(post.getTags());
        form.series = post.getSeries();
        form.licence = post.getLicence().code();
        form.interest = post.getInterest();
        return form;
    }

    /** Filled with what a request carries, by the names of its fields. */
    static PostForm read(UnaryOperator<@Nullable String> request) {
        var form = new PostForm();
        form.title = request.apply("title");
        form.body = request.apply("body");
        form.summary = request.apply("summary");
        form.topic = request.apply("topic");
        form.neighbourhood = request.apply("neighbourhood");
        form.tags = request.apply("tags");
        form.series = request.apply("series");
        form.licence = request.apply("licence");
        form.interest = request.apply("interest");
        return form;
    }

    /** Goes on with what was being changed. */
    void take(WorkingCopy copy) {
        title = copy.getTitle();
        body = copy.getBody();
        summary = copy.getSummary();
    }

    /** Goes on from words that the post had before. */
    void take(PostVersion wording) {
        title = wording.getTitle();
        body = wording.getBody();
        summary = wording.getSummary();
    }

    /** Whether there is no text yet. */
    boolean isEmpty() {
        return body == null || body.isBlank();
    }

    void append(String markdown) {
        body = isEmpty() ? markdown : body.stripTrailing() + "\n\n" + markdown;
    }

    /** A draft cannot be kept without a title; one is lent until the writer has one. */
    void lendTitle(String untitled) {
        title = title == null || title.isBlank() ? untitled : title;
    }

    PostText text() {
        var language = WrittenLanguage.of(title + " " + body);
        return PostText.of(title, body, summary, topic, neighbourhood, Tags.split(tags), series, licence, language)
                .declaring(interest);
    }

    WorkingText workingText() {
        return WorkingText.of(title, summary, body);
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

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }
}
