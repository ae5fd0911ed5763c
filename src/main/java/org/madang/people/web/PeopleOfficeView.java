package org.madang.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;

/** Backs {@code /people/office.xhtml}: the ways into the administration, as far as the reader may go them. */
@Named
@RequestScoped
public class PeopleOfficeView {

    /** A page of the administration: where it is, and the name of its texts. */
    public record Door(String address, String name) {}

    private static final Map<Door, Action> DOORS = new LinkedHashMap<>();

    static {
        DOORS.put(new Door("/admin/people", "people"), Action.MANAGE_PEOPLE);
        DOORS.put(new Door("/admin/applications", "applications"), Action.DECIDE_APPLICATIONS);
        DOORS.put(new Door("/admin/imports", "imports"), Action.IMPORT);
        DOORS.put(new Door("/admin/hub", "hub"), Action.MANAGE_CHANNELS);
        DOORS.put(new Door("/admin/channels", "channels"), Action.MANAGE_CHANNELS);
        DOORS.put(new Door("/admin/search", "search"), Action.REBUILD_INDEX);
        DOORS.put(new Door("/admin/records", "records"), Action.READ_RECORDS);
        DOORS.put(new Door("/admin/desk", "desk_records"), Action.READ_RECORDS);
        DOORS.put(new Door("/admin/calendar", "calendar"), Action.SET_CALENDAR);
        DOORS.put(new Door("/admin/departments", "departments"), Action.SET_DEPARTMENTS);
        DOORS.put(new Door("/admin/residents", "residents"), Action.SET_DEPARTMENTS);
        DOORS.put(new Door("/admin/identity", "identity"), Action.LOOK_AT_IDENTITY);
        DOORS.put(new Door("/desk", "desk"), Action.READ_DESK);
    }

    @Inject
    CurrentPerson current;

    public List<Door> getDoors() {
        return DOORS.entrySet().stream()
                .filter(door -> current.may(door.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
