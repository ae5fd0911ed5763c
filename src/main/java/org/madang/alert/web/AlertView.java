package org.madang.alert.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.alert.Alert;
import org.madang.alert.AlertService;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /alert/alert.xhtml}: one emergency message. */
@Named
@RequestScoped
public class AlertView {

    @Inject
    AlertService alerts;

    @Inject
    CurrentPage page;

    private Alert alert;

    @PostConstruct
    void load() {
        alert = alerts.read(page.number("number"));
    }

    public Alert getAlert() {
        return alert;
    }
}
