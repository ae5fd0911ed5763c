package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.madang.account.CurrentPerson;
import org.madang.account.Person;
import org.madang.account.links.LinkService;
import org.madang.account.links.Purpose;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/confirm.xhtml}: the mail address is the person's who followed the link in the mail. */
@Named
@RequestScoped
public class ConfirmView {

    @Inject
    LinkService links;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private Person owner;
    private boolean looked;

    /** Whose address it is about; null if the link is not good. */
    public Person getOwner() {
        if (!looked) {
            looked = true;
            owner = links.owner(page.parameter("token"), Set.of(Purpose.CONFIRM))
                    .orElse(null);
        }
        return owner;
    }

    /** Confirms it. */
    public void confirm() {
        errors.allow(() -> {
            links.confirm(page.parameter("token"));
            Onward.to(current.isSignedIn() ? "/account" : "/account/sign-in", "mail-confirmed");
        });
    }
}
