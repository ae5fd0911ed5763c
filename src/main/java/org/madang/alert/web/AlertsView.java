package org.madang.alert.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.alert.Alert;
import org.madang.alert.AlertService;

/** Backs {@code /alert/alerts.xhtml}: the emergency messages that went out. */
@Named
@RequestScoped
public class AlertsView {

    @Inject
    AlertService alerts;

    private List<Alert> list;

    @PostConstruct
    void load() {
        list = alerts.published();
    }

    public List<Alert> getList() {
        return list;
    }
}
