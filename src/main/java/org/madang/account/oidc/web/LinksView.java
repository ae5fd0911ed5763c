package org.madang.account.oidc.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.account.oidc.LinkedAccount;
import org.madang.account.oidc.LinkedAccountService;
import org.madang.account.oidc.web.Providers.Offer;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/links.xhtml}; the address's {@code provider} chooses the one to end. */
@Named
@RequestScoped
public class LinksView {

    private static final String HERE = "/account/links";

    @Inject
    LinkedAccountService links;

    @Inject
    Providers providers;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private List<LinkedAccount> mine;

    public List<LinkedAccount> getMine() {
        if (mine == null) {
            mine = links.mine();
        }
        return mine;
    }

    /** Providers that are not linked yet. */
    public List<Offer> getOffers() {
        var linked = getMine().stream().map(LinkedAccount::provider).collect(Collectors.toSet());
        return providers.getAll().stream()
                .filter(offer -> !linked.contains(offer.id()))
                .toList();
    }

    /** The provider that the address chooses; empty if it is none of one's own. */
    public String getChosen() {
        var chosen = page.parameter("provider");
        return getMine().stream().anyMatch(link -> link.provider().equals(chosen)) ? chosen : "";
    }

    public void unlink() {
        errors.allow(() -> {
            links.unlink(getChosen());
            Onward.to(HERE, "account-unlinked");
        });
    }
}
