package org.madang.vote.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.vote.SupportService;

/** Backs {@code m:supportForm}, which stands on the page of a proposal. */
@Named
@RequestScoped
public class SupportView {

    @Inject
    SupportService supports;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    /** The signed-in person supports the proposal in the wording that the page showed; an older support is renewed. */
    public void support(long number) {
        if (errors.allow(() -> supports.support(number, seen()))) {
            Onward.to("/proposals/" + number, "supported");
        }
    }

    private @Nullable Integer seen() {
        var version = page.parameter("version");
        return version.matches("[1-9][0-9]{0,8}") ? Integer.valueOf(version) : null;
    }

    /** The signed-in person takes the support back. */
    public void withdraw(long number) {
        if (errors.allow(() -> supports.withdraw(number))) {
            Onward.to("/proposals/" + number, "support-withdrawn");
        }
    }
}
