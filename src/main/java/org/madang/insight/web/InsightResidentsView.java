package org.madang.insight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.insight.ResidentsService;
import org.madang.shared.DomainException;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /insight/residents.xhtml}: an admin says how many people live in each neighbourhood. */
@Named
@RequestScoped
public class InsightResidentsView {

    @Inject
    ResidentsService residents;

    @Inject
    FormErrors errors;

    private Map<String, Integer> all;
    private String neighbourhood;
    private String number;

    @PostConstruct
    void load() {
        all = residents.all();
    }

    public void set() {
        if (errors.allow(() -> residents.set(neighbourhood == null ? "" : neighbourhood, typed()))) {
            Onward.to("/admin/residents", "residents-set");
        }
    }

    private @Nullable Integer typed() {
        var digits = number == null ? "" : number.replaceAll("[,\\s]", "");
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[0-9]{1,9}")) {
            throw DomainException.invalid("residents", "not-a-number");
        }
        return Integer.valueOf(digits);
    }

    /** How many live there; null if nobody said. */
    public @Nullable Integer of(String slug) {
        return all.get(slug);
    }

    public String getNeighbourhood() {
        return neighbourhood;
    }

    public void setNeighbourhood(String neighbourhood) {
        this.neighbourhood = neighbourhood;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
