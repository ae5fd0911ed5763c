package org.madang.account.oidc.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Set;
import org.madang.account.Device;
import org.madang.account.WantedSignIn;
import org.madang.account.oidc.Arrivals;
import org.madang.account.oidc.Assertion;
import org.madang.account.web.SignInCookie;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Reader;

/** Backs {@code /account/signupwith.xhtml}: the first time somebody comes through a provider. */
@Named
@RequestScoped
public class SignupwithView {

    @Inject
    Arrivals arrivals;

    @Inject
    SignInCookie cookies;

    @Inject
    FormErrors errors;

    @Inject
    Reader reader;

    @Inject
    HttpServletRequest request;

    private Assertion assertion;
    private String handle;
    private String displayName;
    private String email;
    private boolean terms;
    private boolean privacy;
    private boolean news;

    /** Where there is nothing to finish, one begins at the beginning. */
    public void check() {
        assertion = arrivals.joining(step());
        if (assertion == null && !errors.isAny()) {
            Onward.to("/account/sign-in", "step-over");
        } else if (assertion != null && !"POST".equals(request.getMethod())) {
            email = assertion.email(); // but never the name: what others see is chosen, not brought along
        }
    }

    /** Makes the account and signs it in. */
    public void join() {
        errors.allow(() -> {
            var arrival = arrivals.join(
                    step(),
                    handle,
                    displayName,
                    email,
                    consents(),
                    WantedSignIn.session(Device.of(request.getHeader("User-Agent"))),
                    reader.getLanguage());
            if (arrival.signedIn() != null) {
                cookies.give(arrival.signedIn());
            }
            if (arrival.step() == null) {
                cookies.takeStepBack();
            } else {
                cookies.giveStep(arrival.step());
            }
            Onward.to(arrival.to(), "welcome");
        });
    }

    private String step() {
        return SignInCookie.step(request).orElse(null);
    }

    private Set<String> consents() {
        var consents = new HashSet<String>();
        if (terms) {
            consents.add("TERMS");
        }
        if (privacy) {
            consents.add("PRIVACY");
        }
        if (news) {
            consents.add("NEWS");
        }
        return consents;
    }

    /** The provider's id; empty once the time is over. */
    public String getProvider() {
        return assertion == null ? "" : assertion.provider();
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }

    public boolean isPrivacy() {
        return privacy;
    }

    public void setPrivacy(boolean privacy) {
        this.privacy = privacy;
    }

    public boolean isNews() {
        return news;
    }

    public void setNews(boolean news) {
        this.news = news;
    }
}
