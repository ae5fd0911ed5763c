package org.madang.post.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.content.Kind;
import org.madang.content.together.Invitation;
import org.madang.post.CoAuthorService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /post/invitation.xhtml}: the reader is asked to write a post together with its first author. */
@Named
@RequestScoped
public class PostInvitationView {

    @Inject
    CoAuthorService authors;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Invitation invitation;

    @PostConstruct
    void load() {
        long number = page.number("number");
        invitation = authors.invitations().stream()
                .filter(one -> one.kind() == Kind.POST && one.number() == number)
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    /** The reader wants to. */
    public void accept() {
        errors.allow(() -> {
            authors.accept(invitation.number());
            Onward.to("/posts/" + invitation.number() + "/edit", "invitation-accepted");
        });
    }

    /** The reader does not. */
    public void decline() {
        errors.allow(() -> {
            authors.decline(invitation.number());
            Onward.to("/account", "invitation-declined");
        });
    }

    public Invitation getInvitation() {
        return invitation;
    }
}
