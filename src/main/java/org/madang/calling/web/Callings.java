package org.madang.calling.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.calling.CallingCard;
import org.madang.calling.CallingService;
import org.madang.calling.OwnRegistration;
import org.madang.calling.RegistrationService;
import org.madang.post.Post;

/** What the page's post calls readers to, and what the reader registered for. Called {@code callings} in pages. */
@Named
@RequestScoped
public class Callings {

    @Inject
    CallingService service;

    @Inject
    RegistrationService registrations;

    private List<CallingCard> cards;
    private List<OwnRegistration> ahead;

    /** Of the post of this page. */
    public List<CallingCard> of(Post post) {
        if (cards == null) {
            cards = service.of(post);
        }
        return cards;
    }

    /** That of a kind; null if the post has none. */
    public @Nullable CallingCard of(Post post, String kind) {
        return of(post).stream()
                .filter(card -> card.calling().getKind().name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** What the reader registered for and is not over. */
    public List<OwnRegistration> getAhead() {
        if (ahead == null) {
            ahead = registrations.ahead();
        }
        return ahead;
    }
}
