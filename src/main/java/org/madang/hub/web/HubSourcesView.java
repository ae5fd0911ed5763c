package org.madang.hub.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.hub.HubChannel;
import org.madang.hub.HubService;
import org.madang.hub.Source;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /hub/sources.xhtml}: the departments' accounts, how they are, and registering one. */
@Named
@RequestScoped
public class HubSourcesView {

    private static final String PAGE = "/admin/hub";

    @Inject
    HubService hub;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    FormErrors errors;

    private List<Source> sources;
    private String department = "";
    private String channel = "";
    private String label = "";
    private String address = "";

    @PostConstruct
    void load() {
        current.require(Action.MANAGE_CHANNELS);
        sources = hub.sources(null);
    }

    public void register() {
        errors.allow(() -> {
            hub.register(text(department), text(channel), text(label), text(address));
            Onward.to(PAGE, "source-registered");
        });
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public void remove(UUID source) {
        errors.allow(() -> {
            hub.remove(source);
            Onward.to(PAGE, "source-removed");
        });
    }

    public List<Source> getSources() {
        return sources;
    }

    public List<org.madang.shared.Named> getDepartments() {
        return city.departments();
    }

    public org.madang.shared.Named department(String slug) {
        return city.department(slug).orElse(null);
    }

    public List<String> getChannels() {
        return Arrays.stream(HubChannel.values()).map(HubChannel::code).toList();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getPage() {
        return address;
    }

    public void setPage(String page) {
        this.address = page;
    }
}
