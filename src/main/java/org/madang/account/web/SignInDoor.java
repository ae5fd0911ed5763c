package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.madang.account.Device;
import org.madang.account.SignInService;
import org.madang.account.SignInService.Secret;
import org.madang.account.WantedSignIn;
import org.madang.shared.DomainException;
import org.madang.shared.web.Onward;

/**
 * Lets a browser in: with a new secret each time, and the one it had before ends, so that a secret which somebody put
 * there is worth nothing.
 */
@RequestScoped
public class SignInDoor {

    @Inject
    SignInService signIns;

    @Inject
    SignInCookie cookies;

    @Inject
    HttpServletRequest request;

    /** What this browser wants. */
    WantedSignIn wanted() {
        return WantedSignIn.session(Device.of(request.getHeader("User-Agent")));
    }

    /**
     * Lets somebody in who proved as much as a password proves; if more is needed, goes on to that.
     *
     * @return whether the browser is in
     */
    boolean open(UUID person) {
        try {
            open(signIns.issueFor(person, wanted()));
            return true;
        } catch (DomainException refused) {
            if (refused.parameters().get("step") instanceof String step) {
                cookies.giveStep(step);
                Onward.to("/account/sign-in/step");
                return false;
            }
            throw refused;
        }
    }

    /** The same where the secret is made already. */
    void open(Secret secret) {
        SignInCookie.session(request).ifPresent(signIns::signOut);
        var staffPages = request.getSession(false);
        if (staffPages != null) {
            staffPages.invalidate();
        }
        cookies.give(secret);
    }
}
