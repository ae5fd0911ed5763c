package org.madang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.identity.IdentityService;
import org.madang.identity.ResidenceCodes;
import org.madang.shared.DomainException;
import org.madang.shared.Settings;
import org.madang.shared.web.FormErrors;

/** Backs {@code /identity/codes.xhtml}: staff issue letters and slips, shown this once, to be printed. */
@Named
@RequestScoped
public class CodesView {

    @Inject
    ResidenceCodes codes;

    @Inject
    IdentityService identities;

    @Inject
    DocumentForm documentForm;

    @Inject
    CurrentPerson current;

    @Inject
    Settings settings;

    @Inject
    FormErrors errors;

    private String place;
    private String count;
    private String addressee = "";
    private List<String> issued = List.of();

    /** Auditors see the desk and issue nothing. */
    public void check() {
        current.require(Action.VERIFY_RESIDENTS);
    }

    public boolean isSetUp() {
        return identities.isSetUp();
    }

    /** One letter to one person. */
    public void writeLetter() {
        errors.allow(() -> {
            issued = List.of(codes.forLetter(documentForm.toDocument()));
            addressee = documentForm.getName().strip();
        });
    }

    /** Slips for whoever gets them. */
    public void writeSlips() {
        errors.allow(() -> issued = codes.forSlips(place, number()));
    }

    private int number() {
        try {
            return Integer.parseInt(count == null ? "" : count.strip());
        } catch (NumberFormatException noNumber) {
            throw DomainException.invalid("count", "out-of-range", Map.of("min", 1, "max", ResidenceCodes.MOST));
        }
    }

    /** Codes issued a moment ago; empty otherwise. */
    public List<String> getIssued() {
        return issued;
    }

    /** To whom the letter goes; empty for slips. */
    public String getAddressee() {
        return addressee;
    }

    /** Where the code is entered. */
    public String getWhere() {
        return settings.baseUrl() + "/account/verify";
    }

    public Instant getGoodUntil() {
        return codes.goodUntil();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }
}
