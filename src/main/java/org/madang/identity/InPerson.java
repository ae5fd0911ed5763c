package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.shared.ClockProducer;
import org.madang.shared.DomainException;

/** Staff look at a document while the person is there. */
@ApplicationScoped
class InPerson implements IdentityProvider<Document> {

    private static final int OLDEST = 120;

    @Inject
    Who who;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    Clock clock;

    @Override
    public Method method() {
        return Method.IN_PERSON;
    }

    @Override
    public boolean isReady() {
        return who.isReady();
    }

    @Override
    public Finding examine(Document document) {
        var today = LocalDate.ofInstant(clock.instant(), ClockProducer.CITY_ZONE);
        if (document.born().isAfter(today) || document.born().isBefore(today.minusYears(OLDEST))) {
            throw DomainException.invalid("born", "not-a-birthday");
        }
        if (city.neighbourhood(document.neighbourhood()).isEmpty()) {
            throw DomainException.invalid("neighbourhood", "not-on-offer");
        }
        return new Finding(
                List.of(who.person(document.name(), document.born(), document.apart())),
                document.neighbourhood(),
                Who.decade(document.born().getYear()),
                current.id().toString());
    }
}
