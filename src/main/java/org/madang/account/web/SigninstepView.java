package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.madang.account.Device;
import org.madang.account.SecondFactors;
import org.madang.account.SecondFactors.Proofs;
import org.madang.account.SignInService;
import org.madang.account.WantedSignIn;
import org.madang.shared.DomainException;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/signinstep.xhtml}: the second half of a sign-in. */
@Named
@RequestScoped
public class SigninstepView {

    @Inject
    SignInService signIns;

    @Inject
    SecondFactors secondFactors;

    @Inject
    SignInCookie cookies;

    @Inject
    WayBack wayBack;

    @Inject
    FormErrors errors;

    @Inject
    HttpServletRequest request;

    private String code;
    private Proofs proofs;

    /** Signs in if the code is right. */
    public void finish() {
        try {
            var secret = signIns.finish(
                    SignInCookie.step(request).orElse(null),
                    code,
                    WantedSignIn.session(Device.of(request.getHeader("User-Agent"))));
            cookies.takeStepBack();
            SignInCookie.session(request).ifPresent(signIns::signOut);
            cookies.give(secret);
            wayBack.go("/account");
        } catch (DomainException refused) {
            if (refused.code().equals("step-over")) {
                Onward.to("/account/sign-in" + wayBack.getQuery(), "step-over");
            } else {
                errors.show(refused);
            }
        }
    }

    /** Where there is nothing to finish, one begins at the beginning. */
    public void check() {
        if (person() == null && !errors.isAny()) {
            Onward.to("/account/sign-in" + wayBack.getQuery(), "step-over");
        }
    }

    /** What the person can give. */
    public Proofs getProofs() {
        if (proofs == null) {
            var person = person();
            proofs = person == null ? new Proofs(true, false) : secondFactors.of(person);
        }
        return proofs;
    }

    private UUID person() {
        return secondFactors.whoseStep(SignInCookie.step(request).orElse(null));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
