package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.madang.account.Person;
import org.madang.account.links.LinkService;
import org.madang.account.links.Purpose;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/**
 * Backs {@code /account/enter.xhtml}: signs in whoever followed the link in the mail and presses the button; mail
 * programs that look at links press none.
 */
@Named
@RequestScoped
public class EnterView {

    @Inject
    LinkService links;

    @Inject
    SignInDoor door;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Person owner;
    private boolean looked;

    /** Who will be signed in; null if the link is not good. */
    public Person getOwner() {
        if (!looked) {
            looked = true;
            owner = links.owner(page.parameter("token"), Set.of(Purpose.SIGN_IN, Purpose.UNLOCK))
                    .orElse(null);
        }
        return owner;
    }

    /** Signs in. */
    public void enter() {
        errors.allow(() -> {
            if (door.open(links.enter(page.parameter("token")).getId())) {
                Onward.to("/account", "entered");
            }
        });
    }
}
