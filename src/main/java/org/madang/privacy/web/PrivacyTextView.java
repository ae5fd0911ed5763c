package org.madang.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Consent;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /privacy/text.xhtml}: the whole text of what people agree to. */
@Named
@RequestScoped
public class PrivacyTextView {

    @Inject
    CurrentPage page;

    private Consent kind;

    public Consent getKind() {
        if (kind == null) {
            kind = Consent.of(page.parameter("kind")).orElseThrow(DomainException::notFound);
        }
        return kind;
    }
}
