package org.madang.alert.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.CityService;
import org.madang.alert.Alert;
import org.madang.alert.AlertService;
import org.madang.alert.AlertText;
import org.madang.alert.Level;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /alert/desk.xhtml}: writing an emergency message, confirming it, and giving the all-clear. */
@Named
@RequestScoped
public class AlertDeskView {

    private static final String PAGE = "/desk/alerts";

    @Inject
    AlertService alerts;

    @Inject
    CityService city;

    @Inject
    FormErrors errors;

    private List<Alert> list;
    private boolean drill = true;
    private String level = Level.ADVICE.name();
    private String event = "";
    private String words = "";
    private String wordsEn = "";
    private String place = "";
    private String hours = "6";
    private String said = "";

    @PostConstruct
    void load() {
        list = alerts.all();
    }

    public void write() {
        errors.allow(() -> {
            var places = place == null || place.isEmpty() ? List.<String>of() : List.of(place);
            alerts.write(new AlertText(drill, Level.valueOf(level), event, words, wordsEn, places, hours()));
            Onward.to(PAGE, "alert-written");
        });
    }

    private int hours() {
        return hours != null && hours.matches("[0-9]{1,3}") ? Integer.parseInt(hours) : 0;
    }

    public void confirm(long number) {
        errors.allow(() -> {
            alerts.confirm(number);
            Onward.to(PAGE, "alert-sent");
        });
    }

    public void refuse(long number) {
        errors.allow(() -> {
            alerts.refuse(number);
            Onward.to(PAGE, "alert-refused");
        });
    }

    public void end(long number) {
        errors.allow(() -> {
            alerts.end(number, said);
            Onward.to(PAGE, "alert-ended");
        });
    }

    public List<Alert> getList() {
        return list;
    }

    public List<org.madang.shared.Named> getPlaces() {
        return city.neighbourhoods();
    }

    public Level[] getLevels() {
        return Level.values();
    }

    public boolean isDrill() {
        return drill;
    }

    public void setDrill(boolean drill) {
        this.drill = drill;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(String wordsEn) {
        this.wordsEn = wordsEn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
