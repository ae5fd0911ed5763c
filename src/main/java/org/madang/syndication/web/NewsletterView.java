package org.madang.syndication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Reader;
import org.madang.syndication.mailing.MailingListService;

/** Backs {@code /syndication/newsletter.xhtml}: asking for posts by mail. */
@Named
@RequestScoped
public class NewsletterView {

    private static final String PAGE = "/newsletter";

    @Inject
    MailingListService list;

    @Inject
    Reader reader;

    @Inject
    FormErrors errors;

    private String email;

    public void ask() {
        errors.allow(() -> {
            list.ask(email, reader.getLocale().getLanguage().equals("en") ? "en" : "ko");
            Onward.to(PAGE, "mail-asked");
        });
    }

    public boolean isOn() {
        return list.isOn();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
