package org.madang.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.madang.account.Consent;
import org.madang.account.Person;
import org.madang.privacy.ConsentRow;
import org.madang.privacy.ConsentService;
import org.madang.privacy.DataExport;
import org.madang.privacy.ExportService;
import org.madang.privacy.LeavingService;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /privacy/overview.xhtml}: consents, the copy, and leaving. */
@Named
@RequestScoped
public class PrivacyOverviewView {

    private static final String HERE = "/account/privacy";

    @Inject
    ConsentService consents;

    @Inject
    ExportService exports;

    @Inject
    LeavingService leaving;

    @Inject
    FormErrors errors;

    private List<ConsentRow> rows;
    private DataExport export;
    private Person person;
    private List<String> chosen;

    @PostConstruct
    void load() {
        rows = consents.mine();
        export = exports.mine().orElse(null);
        person = leaving.me();
        chosen = getOptional().stream()
                .filter(ConsentRow::isGiven)
                .map(row -> row.kind().name())
                .toList();
    }

    /** Saves which of the optional ones the person agrees to. */
    public void choose() {
        errors.allow(() -> {
            var wanted = chosen == null
                    ? java.util.Set.<Consent>of()
                    : chosen.stream().map(Consent::valueOf).collect(Collectors.toSet());
            consents.choose(wanted);
            Onward.to(HERE, "consents-saved");
        });
    }

    /** Agrees to the present edition of what nobody may write without. */
    public void agree() {
        errors.allow(() -> {
            getDue().forEach(row -> consents.agree(row.kind()));
            Onward.to(HERE, "consents-saved");
        });
    }

    /** Wants a copy made. */
    public void ask() {
        errors.allow(() -> {
            exports.ask();
            Onward.to(HERE, "copy-asked");
        });
    }

    /** Stays after all. */
    public void stay() {
        errors.allow(() -> {
            leaving.stay();
            Onward.to(HERE, "staying");
        });
    }

    public List<ConsentRow> getRequired() {
        return rows.stream().filter(ConsentRow::isRequired).toList();
    }

    public List<ConsentRow> getOptional() {
        return rows.stream().filter(row -> !row.isRequired()).toList();
    }

    /** The required ones of which there is a newer edition. */
    public List<ConsentRow> getDue() {
        return getRequired().stream().filter(row -> !row.isCurrent()).toList();
    }

    /** The copy; null if there is none. */
    public DataExport getExport() {
        return export;
    }

    public long getKilobytes() {
        return export == null ? 0 : Math.max(1, export.getBytes() >> 10);
    }

    public Person getPerson() {
        return person;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
