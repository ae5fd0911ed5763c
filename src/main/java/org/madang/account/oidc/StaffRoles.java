package org.madang.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.madang.account.CityService;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.shared.Settings;

/**
 * Keeps what people may do for the city in step with the groups of the city's single sign-on, each time they come
 * through it. Where no groups are mapped, nothing is given or taken.
 */
@ApplicationScoped
class StaffRoles {

    private static final Logger LOG = System.getLogger(StaffRoles.class.getName());

    @Inject
    CityService city;

    @Inject
    Settings settings;

    void bringInStep(Person person, Assertion assertion) {
        if (!assertion.provider().equals("city") || settings.signOn().roles().isEmpty()) {
            return;
        }
        var meant = meant(assertion);
        var roles = EnumSet.noneOf(Role.class);
        @Nullable String department = null;
        for (var one : meant) {
            var parts = one.split(":", 2);
            if (parts.length == 1) {
                roles.add(Role.valueOf(one));
            } else if (city.department(parts[1]).isPresent()) {
                roles.add(Role.STAFF);
                roles.add(Role.valueOf(parts[0]));
                department = parts[1];
            } else {
                LOG.log(Level.WARNING, "MADANG_OIDC_ROLES names a department that is not there: {0}", one);
            }
        }
        person.workAs(roles, department);
    }

    private Set<String> meant(Assertion assertion) {
        var claim = assertion.claims().get(settings.signOn().rolesClaim());
        Collection<?> groups = claim instanceof Collection<?> many ? many : claim == null ? List.of() : List.of(claim);
        return groups.stream()
                .map(group -> settings.signOn().roles().get(String.valueOf(group)))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
