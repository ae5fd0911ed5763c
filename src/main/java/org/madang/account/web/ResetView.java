package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.madang.account.PasswordService;
import org.madang.account.Person;
import org.madang.account.links.LinkService;
import org.madang.account.links.Purpose;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/reset.xhtml}: a new password for whoever followed the link in the mail. */
@Named
@RequestScoped
public class ResetView {

    @Inject
    LinkService links;

    @Inject
    PasswordService passwords;

    @Inject
    SignInDoor door;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Person owner;
    private boolean looked;
    private String password;

    /** Whose password it will be; null if the link is not good. */
    public Person getOwner() {
        if (!looked) {
            looked = true;
            owner = links.owner(page.parameter("token"), Set.of(Purpose.RESET)).orElse(null);
        }
        return owner;
    }

    /** Sets the password, ends what was signed in, and signs this browser in. */
    public void reset() {
        if (getOwner() == null) {
            return;
        }
        errors.allow(() -> {
            var hash = passwords.hash(owner.getId(), password);
            if (door.open(links.reset(page.parameter("token"), hash).getId())) {
                Onward.to("/account", "password-changed");
            }
        });
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
