package org.madang.calling.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.calling.CallingCard;
import org.madang.calling.CallingKind;
import org.madang.calling.Place;
import org.madang.calling.RegistrationService;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /calling/register.xhtml}: a reader comes, or helps, or does not any more. */
@Named
@RequestScoped
public class CallingRegisterView {

    @Inject
    RegistrationService registrations;

    @Inject
    PostService posts;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private CallingKind kind;
    private Post post;
    private CallingCard card;
    private String note;

    @PostConstruct
    void load() {
        kind = CallingKind.ofPath(page.parameter("kind"));
        card = registrations.card(page.number("number"), kind);
        post = posts.read(page.number("number"));
    }

    /** Registers the reader. */
    public void register() {
        errors.allow(() -> {
            var done = registrations.register(post.getNumber(), kind, note);
            onward(done.mine() == Place.WAITING ? "registered-waiting" : "registered");
        });
    }

    /** Takes it back. */
    public void withdraw() {
        errors.allow(() -> {
            registrations.withdraw(post.getNumber(), kind);
            onward("registration-withdrawn");
        });
    }

    private void onward(String notice) {
        Onward.to("/posts/" + post.getNumber(), notice);
    }

    public Post getPost() {
        return post;
    }

    public CallingCard getCard() {
        return card;
    }

    public int getMax() {
        return RegistrationService.MAX_NOTE;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
