package org.madang.neighbourhood.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.neighbourhood.DigestService;
import org.madang.neighbourhood.Rhythm;
import org.madang.shared.DomainException;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /neighbourhood/digest.xhtml}: mails with the news, wanted by those who are signed in, stopped by anybody who got one. */
@Named
@RequestScoped
public class NeighbourhoodDigestView {

    private static final String NEVER = "NEVER";

    @Inject
    DigestService digests;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private org.madang.shared.Named place;
    private String every = NEVER;
    private String elsewhere;

    @PostConstruct
    void load() {
        place = city.neighbourhood(page.parameter("slug")).orElseThrow(DomainException::notFound);
        if (current.isSignedIn() && !isByMail()) {
            digests.mine().ifPresent(mine -> {
                if (mine.place().equals(place.slug())) {
                    every = mine.every().name();
                } else {
                    elsewhere = mine.place();
                }
            });
        }
    }

    /** Keeps what was chosen. */
    public void keep() {
        errors.allow(() -> {
            digests.want(place.slug(), chosen());
            Onward.to("/neighbourhoods/" + place.slug() + "/digest", "digest-kept");
        });
    }

    private Rhythm chosen() {
        return Arrays.stream(Rhythm.values())
                .filter(one -> one.name().equals(every))
                .findFirst()
                .orElse(null);
    }

    /** Stops the mails of whoever followed the link in one. */
    public void stop() {
        errors.allow(() -> {
            digests.stop(page.parameter("token"));
            Onward.to("/neighbourhoods/" + place.slug(), "digest-stopped");
        });
    }

    /** Whether the link of a mail led here. */
    public boolean isByMail() {
        return !page.parameter("token").isEmpty();
    }

    public boolean isSignedIn() {
        return current.isSignedIn();
    }

    /** Whether there is a mail server. */
    public boolean isPossible() {
        return digests.isPossible();
    }

    public org.madang.shared.Named getPlace() {
        return place;
    }

    /** Slug of the neighbourhood whose news one gets now; null if it is none, or this one. */
    public String getElsewhere() {
        return elsewhere;
    }

    public List<String> getRhythms() {
        return List.of(NEVER, Rhythm.DAILY.name(), Rhythm.WEEKLY.name());
    }

    public String getEvery() {
        return every;
    }

    public void setEvery(String every) {
        this.every = every;
    }
}
