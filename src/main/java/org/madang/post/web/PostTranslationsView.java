package org.madang.post.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import org.madang.post.Post;
import org.madang.post.PostService;
import org.madang.post.translation.Translation;
import org.madang.post.translation.TranslationService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /post/translations.xhtml}: which of one's posts are the same text in other languages. */
@Named
@RequestScoped
public class PostTranslationsView {

    private static final Pattern NUMBER = Pattern.compile("(?:.*/posts/)?([0-9]{1,12})(?:[/?#].*)?");

    @Inject
    TranslationService translations;

    @Inject
    PostService posts;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Post post;
    private List<Translation> others;
    private String other;

    @PostConstruct
    void load() {
        post = posts.readOwn(page.number("number"));
        others = translations.ofOwn(post.getNumber());
    }

    /** Ties the post to the one that is named. */
    public void tie() {
        errors.allow(() -> {
            translations.tie(post.getNumber(), number(other));
            Onward.to(address(), "translation-tied");
        });
    }

    /** Takes the post out from among its translations. */
    public void untie() {
        errors.allow(() -> {
            translations.untie(post.getNumber());
            Onward.to(address(), "translation-untied");
        });
    }

    private static long number(String typed) {
        var found = NUMBER.matcher(typed == null ? "" : typed.strip());
        if (!found.matches()) {
            throw DomainException.invalid("other", typed == null || typed.isBlank() ? "required" : "no-post");
        }
        return Long.parseLong(found.group(1));
    }

    private String address() {
        return "/posts/" + post.getNumber() + "/translations";
    }

    public Post getPost() {
        return post;
    }

    /** Those there are, with one's own drafts. */
    public List<Translation> getOthers() {
        return others;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
