package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.account.CurrentPerson;
import org.madang.account.SignInRow;
import org.madang.account.SignInService.Means;
import org.madang.account.SignIns;
import org.madang.account.SignedIn.Access;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/sessions.xhtml}: the browsers that are signed in, and signing them out. */
@Named
@RequestScoped
public class SessionsView {

    @Inject
    SignIns signIns;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<SignInRow> rows;

    public List<SignInRow> getRows() {
        if (rows == null) {
            rows = signIns.list(Means.SESSION);
        }
        return rows;
    }

    /**
     * Ends the sign-in that the page showed in a line; the list may be another by now.
     *
     * @param line from 0
     */
    public void end(int line) {
        errors.allow(() -> {
            signIns.end(shown(page, line));
            Onward.to("/account/sessions", "session-ended");
        });
    }

    static UUID shown(CurrentPage page, int line) {
        try {
            return UUID.fromString(page.parameter("line-" + line));
        } catch (IllegalArgumentException notShown) {
            throw DomainException.notFound();
        }
    }

    /** Ends all but this one. */
    public void endOthers() {
        signIns.endOtherSessions();
        Onward.to("/account/sessions", "sessions-ended");
    }

    /** When the sign-in of this browser ends. */
    public Access getAccess() {
        return current.get().access();
    }
}
