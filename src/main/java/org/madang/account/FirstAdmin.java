package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.madang.shared.InvalidSettingException;
import org.madang.shared.SettingValues;
import org.madang.shared.Settings;

/**
 * Makes the account {@code admin} on a server that has no accounts yet, if the operator gave its password as
 * {@code MADANG_ADMIN_PASSWORD}. Later the setting has no effect.
 */
@ApplicationScoped
public class FirstAdmin {

    private static final Logger LOG = System.getLogger(FirstAdmin.class.getName());
    private static final String HANDLE = "admin";
    private static final String PASSWORD = "MADANG_ADMIN_PASSWORD";

    @Inject
    SettingValues values;

    @Inject
    Settings settings;

    @Inject
    AccountService accounts;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    void make(@Observes Startup event) {
        var password = values.text(PASSWORD);
        if (password.isEmpty() || settings.demo() || accounts.hasAnybody()) {
            return;
        }
        int length = password.get().length();
        if (length < Registration.MIN_PASSWORD || length > Registration.MAX_PASSWORD) {
            throw new InvalidSettingException(
                    PASSWORD,
                    "must have " + Registration.MIN_PASSWORD + " to " + Registration.MAX_PASSWORD + " characters");
        }
        var mail = HANDLE + "@" + settings.baseUrl().getHost();
        var admin = new Person(HANDLE, HANDLE, mail, passwords.hash(password.get()), "ko", clock.instant());
        admin.grant(Role.ADMIN);
        accounts.bringIn(admin);
        LOG.log(Level.INFO, "The account admin is made");
    }
}
