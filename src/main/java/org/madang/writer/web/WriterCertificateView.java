package org.madang.writer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.Wording;
import org.madang.writer.WriterService;
import org.madang.writer.WriterTerm;

/** Backs {@code /writer/certificate.xhtml}: what a citizen writer can print, and anybody can check. */
@Named
@RequestScoped
public class WriterCertificateView {

    private static final String NONE = "-";

    @Inject
    WriterService writers;

    @Inject
    CurrentPage page;

    @Inject
    Wording say;

    @Inject
    @ConfigProperty(name = "madang.city", defaultValue = NONE)
    String city;

    private WriterTerm term;

    public WriterTerm getTerm() {
        if (term == null) {
            term = writers.certificate(page.number("number"));
        }
        return term;
    }

    /** As it stands on paper: the year and the number. */
    public String getNumber() {
        return getTerm().getStartsOn().getYear() + "-" + getTerm().getNumber();
    }

    /** Who appoints: the city's name, or the site's where the operator gave none. */
    public String getCity() {
        return NONE.equals(city) ? say.of("layout.name", "", "") : city;
    }
}
