package org.madang.alert.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.CityService;
import org.madang.alert.Alert;
import org.madang.shared.web.Reader;

/** The emergency messages at the head of every page. */
@Named
@RequestScoped
public class AlertBanner {

    @Inject
    AlertBoard board;

    @Inject
    CityService city;

    @Inject
    Reader reader;

    private List<Alert> active;

    public List<Alert> getActive() {
        if (active == null) {
            active = board.active();
        }
        return active;
    }

    /** In the reader's language, if it was written in that. */
    public String words(Alert alert) {
        boolean english = reader.getLocale().getLanguage().equals("en");
        return english && !alert.getWordsEn().isEmpty() ? alert.getWordsEn() : alert.getWords();
    }

    /** Names of the places; empty for the whole city. */
    public String places(Alert alert) {
        return String.join(
                ", ",
                alert.getPlaces().stream()
                        .flatMap(slug -> city.neighbourhood(slug).stream())
                        .map(place -> place.name(reader.getLocale()))
                        .toList());
    }
}
