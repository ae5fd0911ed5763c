package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.CurrentPerson;
import org.madang.account.SecondFactors;
import org.madang.account.SecondFactors.Proofs;

/** Backs {@code /account/secondfactor.xhtml}: what somebody can prove beside a password. */
@Named
@RequestScoped
public class SecondfactorView {

    @Inject
    SecondFactors secondFactors;

    @Inject
    CurrentPerson current;

    private Proofs proofs;

    public Proofs getProofs() {
        if (proofs == null) {
            proofs = secondFactors.of(current.id());
        }
        return proofs;
    }

    /** Whether nothing else is open to this sign-in until one is set up. */
    public boolean isHeldBack() {
        return secondFactors.areMissing(current.orNull());
    }

    /** Whether this person may not do without. */
    public boolean isNeeded() {
        return secondFactors.areNeededFor(current.get().roles());
    }
}
