package org.madang.comment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.comment.Comment;
import org.madang.comment.CommentService;
import org.madang.comment.CommentText;
import org.madang.comment.Stance;
import org.madang.content.Kind;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.PersonalDataGuard;

/** Backs {@code /comment/edit.xhtml}. */
@Named
@RequestScoped
public class CommentEditView {

    @Inject
    CommentService comments;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    @Inject
    PersonalDataGuard guard;

    private Comment comment;
    private String body;
    private String stance;
    private int version;

    @PostConstruct
    void load() {
        comment = comments.read(page.number("number"));
        comment.requirePublic();
        current.require(Action.EDIT_COMMENT, comment);
        body = comment.getBody();
        stance = Stances.text(comment.getStance());
        version = comment.getVersion();
    }

    /** Saves the new wording. */
    public void save() {
        errors.allow(() -> {
            guard.field("body", body).ask();
            comments.edit(comment.getNumber(), CommentText.of(body, null, Stances.of(stance)), version);
            Onward.to("/comments/" + comment.getNumber(), "comment-edited");
        });
    }

    public Comment getComment() {
        return comment;
    }

    /** Whether it stands under a proposal, where comments may take a stance. */
    public boolean isOnProposal() {
        return comments.subjectOf(comment.getNumber()).kind() == Kind.PROPOSAL;
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public int getMax() {
        return Comment.MAX_BODY;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getStance() {
        return stance;
    }

    public void setStance(String stance) {
        this.stance = stance;
    }

    /** Of the row that the form shows. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
