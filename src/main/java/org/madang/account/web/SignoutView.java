package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.madang.account.SignInService;
import org.madang.shared.web.Onward;

/** Backs {@code /account/signout.xhtml}. */
@Named
@RequestScoped
public class SignoutView {

    @Inject
    SignInService signIns;

    @Inject
    SignInCookie cookies;

    @Inject
    HttpServletRequest request;

    /** Ends the sign-in in the database, in the browser, and what the staff's pages kept of it. */
    public void signOut() {
        SignInCookie.session(request).ifPresent(signIns::signOut);
        cookies.takeBack();
        var pages = request.getSession(false);
        if (pages != null) {
            pages.invalidate();
        }
        Onward.to("/account/sign-in", "signed-out");
    }
}
