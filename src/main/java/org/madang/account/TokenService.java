package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.madang.account.SignInService.Means;
import org.madang.account.SignInService.Secret;
import org.madang.account.limits.LimitService;
import org.madang.account.limits.Limited;
import org.madang.shared.DomainException;

/** Tokens by which programs act in a person's name, as the person makes them on a page. */
@ApplicationScoped
public class TokenService {

    @Inject
    SignInService signIns;

    @Inject
    PasswordService passwords;

    @Inject
    LimitService limits;

    @Inject
    CurrentPerson current;

    /**
     * Makes one for the signed-in person, whose password is asked for again.
     *
     * @param wanted as {@link WantedSignIn#token} makes it
     * @throws DomainException {@code invalid} with {@code tokenPassword}
     */
    public Secret make(WantedSignIn wanted, @Nullable String password) {
        if (wanted.means() != Means.TOKEN) {
            throw new IllegalArgumentException("not a token");
        }
        limits.take(Limited.GET_TOKEN);
        passwords.prove(password, "tokenPassword");
        return signIns.issueFor(current.id(), wanted);
    }
}
