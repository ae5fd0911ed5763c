package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.madang.account.AccountService;
import org.madang.account.Person;
import org.madang.review.department.DepartmentPlace;
import org.madang.review.department.DepartmentService;
import org.madang.review.department.StandInRow;
import org.madang.review.department.StandInService;
import org.madang.shared.DomainException;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /review/places.xhtml}: an admin arranges the departments and says who stands in for whom. */
@Named
@RequestScoped
public class ReviewPlacesView {

    private static final String ADDRESS = "/admin/departments";

    @Inject
    DepartmentService departments;

    @Inject
    StandInService standIns;

    @Inject
    AccountService accounts;

    @Inject
    FormErrors errors;

    private String department;
    private String parent;
    private String headOffice;
    private String away;
    private String person;
    private String from;
    private String until;

    public void place() {
        act(
                () -> departments.place(department, parent == null || parent.isEmpty() ? null : parent),
                "department-placed");
    }

    public void appoint() {
        act(() -> departments.appointHeadOffice(headOffice), "head-office-named");
    }

    public void stand() {
        act(() -> standIns.set(away, person, day("from", from), day("until", until)), "stand-in-set");
    }

    /** Ends a stand-in before its time. */
    public void end(UUID id) {
        act(() -> standIns.end(id), "stand-in-ended");
    }

    private void act(Runnable step, String notice) {
        if (errors.allow(step)) {
            Onward.to(ADDRESS, notice);
        }
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw DomainException.invalid(field, "not-a-day");
        }
    }

    public List<DepartmentPlace> getTree() {
        return departments.tree();
    }

    public List<StandInRow> getStandIns() {
        return standIns.all();
    }

    public List<Person> getOfficers() {
        return accounts.staff();
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getHeadOffice() {
        return headOffice;
    }

    public void setHeadOffice(String headOffice) {
        this.headOffice = headOffice;
    }

    public String getAway() {
        return away;
    }

    public void setAway(String away) {
        this.away = away;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
