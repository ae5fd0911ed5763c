package org.madang.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.syndication.mailing.MailingListService;

/** Backs {@code /syndication/newsletterlink.xhtml}: what the links in the list's mails lead to. */
@Named
@RequestScoped
public class NewsletterlinkView {

    private static final String PAGE = "/newsletter";

    @Inject
    MailingListService list;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    public void confirm() {
        errors.allow(() -> {
            list.confirm(getToken());
            Onward.to(PAGE, "list-confirmed");
        });
    }

    public void leave() {
        errors.allow(() -> {
            list.leave(getToken());
            Onward.to(PAGE, "list-left");
        });
    }

    /** Of the link in the mail. */
    public String getToken() {
        return page.parameter("token");
    }

    /** Whether the link still leads to somebody. */
    public boolean isKnown() {
        return list.knows(getToken());
    }

    /** What the link is for: confirm or leave. */
    public String getStep() {
        var step = page.parameter("step");
        if (!step.equals("confirm") && !step.equals("leave")) {
            throw DomainException.notFound();
        }
        return step;
    }
}
