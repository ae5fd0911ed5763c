package org.madang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.shared.Named;

/** The city's neighbourhoods (동) and departments; few, often asked for, hence kept in memory. */
@ApplicationScoped
public class CityService {

    @Inject
    CityRepository repository;

    private volatile @Nullable List<Named> neighbourhoods;
    private volatile @Nullable List<Named> departments;

    /** In the city's order. */
    public List<Named> neighbourhoods() {
        var known = neighbourhoods;
        if (known == null) {
            known = repository.all("neighbourhood");
            neighbourhoods = known;
        }
        return known;
    }

    /** In the city's order. */
    public List<Named> departments() {
        var known = departments;
        if (known == null) {
            known = repository.all("department");
            departments = known;
        }
        return known;
    }

    public Optional<Named> neighbourhood(@Nullable String slug) {
        return neighbourhoods().stream().filter(n -> n.slug().equals(slug)).findFirst();
    }

    public Optional<Named> department(@Nullable String slug) {
        return departments().stream().filter(d -> d.slug().equals(slug)).findFirst();
    }

    /** Adds the neighbourhoods and departments that are new; what is there keeps its name. */
    @Transactional
    public void add(List<Named> newNeighbourhoods, List<Named> newDepartments) {
        repository.add("neighbourhood", newNeighbourhoods);
        repository.add("department", newDepartments);
        neighbourhoods = null;
        departments = null;
    }
}
