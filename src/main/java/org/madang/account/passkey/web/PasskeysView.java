package org.madang.account.passkey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.madang.account.passkey.Passkey;
import org.madang.account.passkey.PasskeyService;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/passkeys.xhtml}; the address's {@code key} chooses the one to rename or remove. */
@Named
@RequestScoped
public class PasskeysView {

    private static final String HERE = "/account/passkeys";

    @Inject
    PasskeyService passkeys;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private String name;

    public List<Passkey> getAll() {
        return passkeys.mine();
    }

    /** The one the address chooses; null if none. */
    public Passkey getChosen() {
        return page.parameter("key").isEmpty() ? null : passkeys.mine(id());
    }

    private UUID id() {
        try {
            return UUID.fromString(page.parameter("key"));
        } catch (IllegalArgumentException noId) {
            throw DomainException.notFound();
        }
    }

    public void rename() {
        errors.allow(() -> {
            passkeys.rename(id(), name);
            Onward.to(HERE, "passkey-renamed");
        });
    }

    public void remove() {
        passkeys.remove(id());
        Onward.to(HERE, "passkey-removed");
    }

    /** The name that was typed, or else the present one. */
    public String getName() {
        var chosen = getChosen();
        return name != null || chosen == null ? name : chosen.getName();
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
