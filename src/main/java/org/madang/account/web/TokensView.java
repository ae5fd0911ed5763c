package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.account.CurrentPerson;
import org.madang.account.Role;
import org.madang.account.Scope;
import org.madang.account.SignInRow;
import org.madang.account.SignInService.Means;
import org.madang.account.SignInService.Secret;
import org.madang.account.SignIns;
import org.madang.account.TokenService;
import org.madang.account.WantedSignIn;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/tokens.xhtml}: the programs that may act in the person's name. */
@Named
@RequestScoped
public class TokensView {

    @Inject
    SignIns signIns;

    @Inject
    TokenService tokens;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<SignInRow> rows;
    private Secret made;
    private String name;
    private String[] scopes = {"READ"};
    private String days = "30";
    private String tokenPassword;

    public List<SignInRow> getRows() {
        if (rows == null) {
            rows = signIns.list(Means.TOKEN);
        }
        return rows;
    }

    /** Makes a token and shows it on this very page, the only time. */
    public void make() {
        errors.allow(() -> {
            if (name == null || name.isBlank()) {
                throw DomainException.invalid("name", "required");
            }
            if (scopes.length == 0) {
                throw DomainException.invalid("scopes", "required");
            }
            var chosen = Arrays.stream(scopes).map(Scope::valueOf).collect(Collectors.toSet());
            made = tokens.make(WantedSignIn.token(name, chosen, Long.valueOf(days)), tokenPassword);
        });
    }

    /**
     * Ends the token that the page showed in a line.
     *
     * @param line from 0
     */
    public void end(int line) {
        errors.allow(() -> {
            signIns.end(SessionsView.shown(page, line));
            Onward.to("/account/tokens", "token-ended");
        });
    }

    /** What may be chosen: nobody gives away more than they may do. */
    public List<Scope> getOffered() {
        var offered = EnumSet.allOf(Scope.class);
        if (!current.get().worksForTheCity()) {
            offered.remove(Scope.STAFF);
        }
        if (!current.get().roles().contains(Role.ADMIN)) {
            offered.remove(Scope.ADMIN);
        }
        return List.copyOf(offered);
    }

    /** The token that was just made; null if none was. */
    public Secret getMade() {
        return made;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(String[] scopes) {
        this.scopes = scopes == null ? new String[0] : scopes.clone();
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getTokenPassword() {
        return tokenPassword;
    }

    public void setTokenPassword(String tokenPassword) {
        this.tokenPassword = tokenPassword;
    }
}
