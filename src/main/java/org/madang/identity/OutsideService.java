package org.madang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.account.oidc.Assertion;
import org.madang.account.oidc.SignOnService;
import org.madang.shared.Named;

/** A service that checks identities (본인확인) says who it is, signed, over OpenID Connect. */
@ApplicationScoped
class OutsideService implements IdentityProvider<Assertion> {

    @Inject
    Who who;

    @Inject
    CityService city;

    @Inject
    SignOnService signOn;

    @Override
    public Method method() {
        return Method.SERVICE;
    }

    @Override
    public boolean isReady() {
        return who.isReady() && signOn.identityService().isPresent();
    }

    @Override
    public Finding examine(Assertion assertion) {
        List<List<byte[]>> marks = new ArrayList<>();
        marks.add(who.known(assertion.provider(), assertion.subject()));
        var birthdate = text(assertion.claims(), "birthdate");
        var name = assertion.name();
        day(birthdate)
                .filter(day -> name != null)
                .ifPresent(day -> marks.add(who.person(String.valueOf(name), day, "")));
        var year = birthdate.isEmpty() ? text(assertion.claims(), "birth_year") : birthdate;
        var decade = year.matches("(19|20)[0-9]{2}.*") ? Who.decade(Integer.parseInt(year.substring(0, 4))) : null;
        return new Finding(marks, neighbourhood(text(assertion.claims(), "neighbourhood")), decade, "");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** By its short name or either of its names; null if it is none of this city's. */
    private @Nullable String neighbourhood(String named) {
        return city.neighbourhoods().stream()
                .filter(one -> one.slug().equals(named)
                        || one.ko().equals(named)
                        || one.en().equalsIgnoreCase(named))
                .map(Named::slug)
                .findFirst()
                .orElse(null);
    }

    private static String text(Map<String, Object> claims, String name) {
        var value = claims.get(name);
        return value == null ? "" : value.toString();
    }
}
