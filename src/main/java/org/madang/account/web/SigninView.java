package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.SignInService;
import org.madang.account.links.LinkService;
import org.madang.shared.DomainException;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Reader;
import org.madang.shared.web.Wording;

/** Backs {@code /account/signin.xhtml}. */
@Named
@RequestScoped
public class SigninView {

    private static final long MINUTE = 60;

    @Inject
    SignInService signIns;

    @Inject
    SignInDoor door;

    @Inject
    SignInCookie cookies;

    @Inject
    WayBack wayBack;

    @Inject
    FormErrors errors;

    @Inject
    LinkService links;

    @Inject
    Reader reader;

    @Inject
    Wording say;

    private String login;
    private String password;

    /** Signs in and goes back to where that was asked for. */
    public void signIn() {
        try {
            door.open(signIns.signIn(login, password, door.wanted()));
            wayBack.go("/account");
        } catch (DomainException e) {
            if (e.parameters().get("step") instanceof String step) {
                cookies.giveStep(step);
                Onward.to("/account/sign-in/step" + wayBack.getQuery());
            } else if ("login-paused".equals(e.code()) && e.parameters().get("seconds") instanceof Long seconds) {
                errors.tell("", pause(seconds));
            } else {
                errors.show(e);
            }
        }
    }

    private String pause(long seconds) {
        return howLong(seconds) + (links.isOn() ? " " + reader.text("account_signin.paused.mail") : "");
    }

    private String howLong(long seconds) {
        return seconds < MINUTE
                ? say.of("account_signin.paused.seconds", "seconds", seconds)
                : say.of("account_signin.paused.minutes", "minutes", seconds / MINUTE, "seconds", seconds % MINUTE);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
