package org.madang.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.madang.content.Kind;
import org.madang.moderation.legal.LegalCase;
import org.madang.moderation.legal.LegalService;
import org.madang.shared.DomainException;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /moderation/legaldesk.xhtml}: what waits, what is in force, and the forms for orders and masks. */
@Named
@RequestScoped
public class LegaldeskView {

    @Inject
    LegalService legal;

    @Inject
    FormErrors errors;

    private List<LegalCase> open;
    private String kind;
    private String number;
    private String court = "yes";
    private String order;
    private String maskKind;
    private String maskNumber;
    private String span;

    public List<LegalCase> getOpen() {
        if (open == null) {
            open = legal.open();
        }
        return open;
    }

    /** Removes a text by order. */
    public void carryOut() {
        errors.allow(() -> {
            var held = legal.carryOut(kindOf("kind", kind), number("number", number), "yes".equals(court), line(order));
            Onward.to("/legal/" + held.getNumber(), "legal-begun");
        });
    }

    /** Masks words of a text. */
    public void mask() {
        errors.allow(() -> {
            var held = legal.mask(kindOf("maskKind", maskKind), number("maskNumber", maskNumber), line(span));
            Onward.to("/legal/" + held.getNumber(), "legal-begun");
        });
    }

    private static Kind kindOf(String field, String chosen) {
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid(field, "required"));
    }

    private static long number(String field, String typed) {
        if (typed == null || !typed.strip().matches("[1-9][0-9]{0,17}")) {
            throw DomainException.invalid(field, "not-a-number");
        }
        return Long.parseLong(typed.strip());
    }

    private static String line(String typed) {
        return typed == null ? "" : typed;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** {@code yes} for a court, {@code no} for an authority. */
    public String getCourt() {
        return court;
    }

    public void setCourt(String court) {
        this.court = court;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getMaskKind() {
        return maskKind;
    }

    public void setMaskKind(String maskKind) {
        this.maskKind = maskKind;
    }

    public String getMaskNumber() {
        return maskNumber;
    }

    public void setMaskNumber(String maskNumber) {
        this.maskNumber = maskNumber;
    }

    /** The words to mask, as they stand in the text. */
    public String getSpan() {
        return span;
    }

    public void setSpan(String span) {
        this.span = span;
    }
}
