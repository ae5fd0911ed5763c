package org.madang.review.department;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.madang.account.Action;
import org.madang.account.CityService;
import org.madang.account.CurrentPerson;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.shared.DomainException;

/** The tree of departments: everybody may read it, an admin arranges it. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class DepartmentService {

    @Inject
    DepartmentRepository departments;

    @Inject
    CityService city;

    @Inject
    CurrentPerson current;

    @Inject
    CaseFile file;

    /** Each department after the one that it belongs to. */
    public List<DepartmentPlace> tree() {
        return departments.tree();
    }

    /** Slug of the department that decides where others do not agree; empty if the city named none. */
    public Optional<String> headOffice() {
        return departments.headOffice();
    }

    /** Whether this department decides where others do not agree. */
    public boolean isHeadOffice(@Nullable String department) {
        return department != null && headOffice().filter(department::equals).isPresent();
    }

    /**
     * Puts a department under another.
     *
     * @param parent slug; null for the top
     * @throws DomainException {@code department-circle} if the other is below it
     */
    public void place(String slug, @Nullable String parent) {
        current.require(Action.SET_DEPARTMENTS);
        require("department", slug);
        if (parent != null) {
            require("parent", parent);
            refuseCircle(slug, parent);
        }
        var before = place(slug);
        departments.place(slug, parent);
        file.record(DeskAction.DEPARTMENT_SET, null, before, place(slug));
    }

    private String place(String slug) {
        return departments.tree().stream()
                .filter(one -> one.slug().equals(slug))
                .map(one -> (one.parent() == null ? "" : one.parent() + " / ") + slug)
                .findFirst()
                .orElse(slug);
    }

    private void refuseCircle(String slug, String parent) {
        Map<String, String> above = new HashMap<>();
        departments.tree().forEach(place -> above.put(place.slug(), place.parent()));
        for (var one = parent; one != null; one = above.get(one)) {
            if (one.equals(slug)) {
                throw DomainException.invalid("parent", "department-circle");
            }
        }
    }

    /** Names the department that decides where others do not agree; the one before is it no longer. */
    public void appointHeadOffice(String slug) {
        current.require(Action.SET_DEPARTMENTS);
        var before = headOffice().orElse("");
        bringInHeadOffice(slug);
        file.record(DeskAction.DEPARTMENT_SET, null, "head office " + before, "head office " + slug);
    }

    /** The same for a city that is set up. */
    public void bringInHeadOffice(String slug) {
        require("department", slug);
        departments.appoint(slug);
    }

    private void require(String field, String slug) {
        if (city.department(slug).isEmpty()) {
            throw DomainException.invalid(field, "unknown-department");
        }
    }
}
