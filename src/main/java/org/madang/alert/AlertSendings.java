package org.madang.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.madang.account.CityService;
import org.madang.jobs.JobQueue;
import org.madang.shared.Settings;
import org.madang.shared.Texts;
import org.madang.syndication.Announcements;

/** An emergency message's ways to the networks: a row and a job for each, so that a slow one delays no other. */
@ApplicationScoped
@Transactional
class AlertSendings {

    static final String ALERT = "ALERT";
    static final String ALL_CLEAR = "ALL_CLEAR";

    private static final int MOST_ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(15);

    @Inject
    AlertRepository alerts;

    @Inject
    Announcements announcements;

    @Inject
    CityService city;

    @Inject
    JobQueue jobs;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void sendEverywhere(Alert alert, String what) {
        for (var channel : announcements.channels()) {
            alerts.wantSent(alert.getId(), channel, what);
            jobs.add(AlertJob.NAME, alert.getId() + "|" + channel + "|" + what);
        }
    }

    /** What is to be said on a network; empty if there is nothing to say any more. */
    Optional<String> words(UUID id, String channel, String what) {
        return alerts.waiting(id, channel, what)
                .flatMap(attempts -> alerts.find(id))
                .map(alert -> words(alert, what));
    }

    private String words(Alert alert, String what) {
        var places = alert.getPlaces().stream()
                .flatMap(slug -> city.neighbourhood(slug).stream())
                .map(place -> place.ko())
                .toList();
        var key = what.equals(ALL_CLEAR) ? "alert.all_clear_head" : "alarm_level." + alert.getLevel();
        return (alert.isDrill() ? "[" + say("alert.drill") + "] " : "")
                + "[" + say(key) + "] " + alert.getEvent()
                + (places.isEmpty() ? "" : " (" + String.join(", ", places) + ")")
                + "\n\n" + (what.equals(ALL_CLEAR) ? alert.getEndWords() : alert.getWords())
                + (alert.getWordsEn().isEmpty() || what.equals(ALL_CLEAR) ? "" : "\n\n" + alert.getWordsEn())
                + "\n\n" + settings.baseUrl() + "/alerts/" + alert.getNumber();
    }

    private static String say(String key) {
        return Texts.of(Locale.KOREAN, key);
    }

    void sent(UUID id, String channel, String what) {
        alerts.note(id, channel, what, "SENT", null, clock.instant());
    }

    void givenUp(UUID id, String channel, String what, String code) {
        alerts.note(id, channel, what, "GIVEN_UP", code, null);
    }

    /** When to try again; empty if it was tried often enough. */
    Optional<Instant> failed(UUID id, String channel, String what, String code) {
        boolean last = alerts.waiting(id, channel, what).orElse(MOST_ATTEMPTS) + 1 >= MOST_ATTEMPTS;
        alerts.note(id, channel, what, last ? "GIVEN_UP" : "WAITING", code, null);
        return last ? Optional.empty() : Optional.of(clock.instant().plus(PAUSE));
    }
}
