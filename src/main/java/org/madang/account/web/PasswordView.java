package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.PasswordService;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/password.xhtml}. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    PasswordService passwords;

    @Inject
    FormErrors errors;

    private String currentPassword;
    private String password;

    /** Changes it; everything else that is signed in ends. */
    public void change() {
        errors.allow(() -> {
            passwords.change(currentPassword, password);
            Onward.to("/account", "password-changed");
        });
    }

    public String getCurrentPassword() {
        return currentPassword;
    }

    public void setCurrentPassword(String currentPassword) {
        this.currentPassword = currentPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
