package org.madang.account.oidc.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.oidc.SignOnService;
import org.madang.shared.SignOnProvider;
import org.madang.shared.SignOnProvider.Use;
import org.madang.shared.Texts;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Reader;

/** The providers as pages offer them. */
@Named
@RequestScoped
public class Providers {

    /** One to choose. */
    public record Offer(String id, String label) {}

    @Inject
    SignOnService signOn;

    @Inject
    Reader reader;

    @Inject
    CurrentPage page;

    /** Those by which people sign in, the city's first. */
    public List<Offer> getAll() {
        return signOn.providers().stream().map(this::offer).toList();
    }

    private Offer offer(SignOnProvider provider) {
        return new Offer(provider.id(), label(provider.id()));
    }

    /** What people call a provider. */
    public String label(String id) {
        var own = Texts.orEmpty(reader.getLocale(), "provider." + id);
        if (!own.isEmpty()) {
            return own;
        }
        return signOn.providers().stream()
                .filter(one -> one.id().equals(id)
                        && one.use() != Use.IDENTITY
                        && !one.label().isEmpty())
                .map(SignOnProvider::label)
                .findFirst()
                .orElse(id);
    }

    /** Why the way to a provider led nowhere, in words; empty if it did not. */
    public String getRefusal() {
        var code = page.parameter("refused");
        return code.matches("[a-z]{1,20}(-[a-z]{1,20}){0,5}") ? Texts.orEmpty(reader.getLocale(), "error." + code) : "";
    }
}
