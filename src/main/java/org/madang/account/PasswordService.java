package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;

/** Changing passwords, and asking for one again. Nothing of the database is held while passwords are looked at. */
@ApplicationScoped
public class PasswordService {

    @Inject
    AccountService accounts;

    @Inject
    SignInService signIns;

    @Inject
    PasswordSteps steps;

    @Inject
    Passwords passwords;

    @Inject
    CurrentPerson current;

    /**
     * Changes the signed-in person's own and ends all other sign-ins and tokens.
     *
     * @throws DomainException {@code invalid}: {@code currentPassword wrong-password}, or what is wrong with the new one
     */
    public void change(@Nullable String old, @Nullable String wanted) {
        prove(old, "currentPassword");
        var me = current.get();
        steps.change(me.id(), hash(me.id(), wanted), me.access().signIn());
    }

    /**
     * Makes sure that it is the person who sits there, before something that matters.
     *
     * @param field what the form calls the password
     * @throws DomainException {@code invalid} with {@code wrong-password}; {@code login-paused} after too many failures
     */
    public void prove(@Nullable String password, String field) {
        if (password == null || password.isEmpty()) {
            throw DomainException.invalid(field, "required");
        }
        if (!signIns.isRight(current.get().handle(), password)) {
            throw DomainException.invalid(field, "wrong-password");
        }
    }

    /**
     * The hash of a new password of somebody.
     *
     * @throws DomainException {@code invalid} with {@code password} and what is wrong with it
     */
    public String hash(UUID person, @Nullable String wanted) {
        var who = accounts.byId(person);
        var fault = PasswordRules.fault(wanted, who.getHandle(), who.getEmail());
        if (fault != null || wanted == null) {
            throw DomainException.invalid("password", String.valueOf(fault), PasswordRules.PARAMETERS);
        }
        return passwords.hash(wanted);
    }
}
