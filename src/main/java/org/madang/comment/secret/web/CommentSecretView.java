package org.madang.comment.secret.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.comment.Comment;
import org.madang.comment.CommentText;
import org.madang.comment.secret.Keeping;
import org.madang.comment.secret.SecretCommentService;
import org.madang.content.Kind;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Reader;

/** Backs {@code /comment/secret.xhtml}: a reader writes to the author of a post or proposal alone. */
@Named
@RequestScoped
public class CommentSecretView {

    @Inject
    SecretCommentService comments;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    Reader reader;

    @Inject
    FormErrors errors;

    private Kind kind;
    private long number;
    private String author;
    private String secret;
    private int days = Keeping.MONTH.getDays();

    @PostConstruct
    void load() {
        current.require(Action.USE_ACCOUNT);
        kind = reader.getPath().startsWith("/posts/") ? Kind.POST : Kind.PROPOSAL;
        number = page.number("number");
        author = comments.addressee(kind, number);
    }

    /** Sends it. */
    public void send() {
        errors.allow(() -> {
            var keeping = Keeping.of(days).orElse(Keeping.MONTH);
            comments.write(kind, number, CommentText.of(secret, null), keeping);
            Onward.to("/account/secrets", "secret-sent");
        });
    }

    /** Whether this server can seal them. */
    public boolean isPossible() {
        return comments.isPossible();
    }

    public String getAuthor() {
        return author;
    }

    public String getAddress() {
        return (kind == Kind.POST ? "/posts/" : "/proposals/") + number;
    }

    public Keeping[] getChoices() {
        return Keeping.values();
    }

    public int getMax() {
        return Comment.MAX_BODY;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
