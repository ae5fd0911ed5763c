package org.madang.demo;

import static org.madang.demo.DemoFiles.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.madang.account.AccountService;
import org.madang.account.Passwords;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.shared.ClockProducer;
import org.madang.writer.WriterService;

/** The demonstration accounts; all have the same well-known password. */
@ApplicationScoped
class DemoPeople {

    private static final String PASSWORD = "madang-demo";
    private static final int TERM_LEFT = 275;
    private static final Duration UNTIL_VERIFIED = Duration.ofHours(1);

    @Inject
    AccountService accounts;

    @Inject
    Passwords passwords;

    @Inject
    WriterService writers;

    /** By handle. */
    Map<String, Person> load(Instant now) {
        var hash = passwords.hash(PASSWORD);
        Map<String, Person> people = new HashMap<>();
        for (var json : DemoFiles.objects("accounts.json")) {
            var person = person(json, hash, now);
            accounts.bringIn(person);
            if (person.getCohort() != null) {
                var lastDay = now.atZone(ClockProducer.CITY_ZONE).toLocalDate().plusDays(TERM_LEFT);
                writers.bringIn(
                        person, person.getCohort(), List.of(json.getString("beat")), lastDay, person.getCreatedAt());
            }
            people.put(person.getHandle(), person);
        }
        return people;
    }

    private static Person person(JsonObject json, String hash, Instant now) {
        var signedUp = now.minus(Duration.ofHours(json.getInt("signedUpHoursAgo")));
        var name = json.getString("displayName");
        var person = new Person(
                json.getString("handle"), name, json.getString("email"), hash, json.getString("language"), signedUp);
        person.confirmMail(person.getEmail(), signedUp);
        person.introduce(name, Objects.requireNonNullElse(text(json, "about"), ""));
        person.settleIn(text(json, "neighbourhood"));
        if (json.getBoolean("verified")) {
            person.verify(signedUp.plus(UNTIL_VERIFIED));
        }
        DemoFiles.texts(json, "roles").forEach(role -> give(person, Role.valueOf(role), json));
        var today = now.atZone(ClockProducer.CITY_ZONE).toLocalDate();
        for (int ago = json.getInt("activeDays") - 1; ago >= 0; ago--) {
            person.wasActiveOn(today.minusDays(ago));
        }
        return person;
    }

    private static void give(Person person, Role role, JsonObject json) {
        switch (role) {
            case WRITER -> person.appointWriter(json.getInt("cohort"));
            case STAFF -> person.employ(json.getString("department"));
            default -> person.grant(role);
        }
    }
}
