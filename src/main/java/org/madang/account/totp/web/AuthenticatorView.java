package org.madang.account.totp.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.madang.account.SignInService;
import org.madang.account.totp.Authenticator;
import org.madang.account.totp.AuthenticatorService;
import org.madang.account.totp.AuthenticatorService.Enrolment;
import org.madang.account.web.SignInCookie;
import org.madang.shared.DomainException;
import org.madang.shared.QrCode;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;
import org.madang.shared.web.Wording;

/** Backs {@code /account/authenticator.xhtml}. */
@Named
@RequestScoped
public class AuthenticatorView {

    @Inject
    AuthenticatorService authenticators;

    @Inject
    SignInService signIns;

    @Inject
    FormErrors errors;

    @Inject
    Wording say;

    @Inject
    HttpServletRequest request;

    private String code;
    private List<String> newCodes = List.of();
    private Enrolment enrolment;
    private QrCode picture;

    public boolean isPossible() {
        return authenticators.isPossible();
    }

    /** The app that is asked for; null if none is. */
    public Authenticator getMine() {
        return authenticators.mine().orElse(null);
    }

    /** What to bring into the app. */
    public Enrolment getEnrolment() {
        if (enrolment == null) {
            enrolment = authenticators.enrol();
        }
        return enrolment;
    }

    /** Why no app can be set up by this sign-in, in words; empty if one can. */
    public String getRefusal() {
        try {
            getEnrolment();
            return "";
        } catch (DomainException refused) {
            return say.error(refused.code(), refused.parameters());
        }
    }

    /** The same to be photographed by the app. */
    public QrCode getPicture() {
        if (picture == null) {
            picture = QrCode.of(getEnrolment().address());
        }
        return picture;
    }

    /** Confirms the app by its first code, and shows the recovery codes, this once. */
    public void confirm() {
        errors.allow(() -> {
            newCodes = authenticators.confirm(code);
            SignInCookie.session(request).ifPresent(signIns::strengthen);
        });
    }

    /** Makes new recovery codes and shows them, this once. */
    public void renew() {
        errors.allow(() -> newCodes = authenticators.renewRecoveryCodes(code));
    }

    public void remove() {
        errors.allow(() -> {
            authenticators.remove(code);
            Onward.to("/account/second-factor", "authenticator-removed");
        });
    }

    /** Recovery codes that were made a moment ago; empty otherwise. */
    public List<String> getNewCodes() {
        return newCodes;
    }

    public long getCodesLeft() {
        return authenticators.recoveryCodesLeft();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
