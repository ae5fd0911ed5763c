package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.account.links.LinkService;
import org.madang.account.links.Purpose;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/forgot.xhtml}: other ways in for those whose password does not help. */
@Named
@RequestScoped
public class ForgotView {

    @Inject
    LinkService links;

    @Inject
    LimitService limits;

    @Inject
    FormErrors errors;

    private String login;

    /** Sends a link to set a new password with. */
    public void reset() {
        ask(Purpose.RESET);
    }

    /** Sends a link that signs in. */
    public void link() {
        ask(Purpose.SIGN_IN);
    }

    private void ask(Purpose purpose) {
        errors.allow(() -> {
            limits.attempt(Limited.MAIL_LINK);
            links.ask(login, purpose);
            Onward.to("/account/forgot", "mail-asked");
        });
    }

    /** Whether mail is sent at all. */
    public boolean isMail() {
        return links.isOn();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
