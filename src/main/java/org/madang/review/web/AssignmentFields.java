package org.madang.review.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.madang.account.Person;
import org.madang.proposal.Proposal;
import org.madang.shared.DomainException;

/** The form that gives a proposal to a department. */
public class AssignmentFields {

    private String department;
    private String officer;
    private String due;

    /** Fills it in as the proposal stands. */
    void load(Proposal proposal, List<Person> staff) {
        department = proposal.getDepartment();
        officer = staff.stream()
                .filter(person -> person.getId().equals(proposal.getOfficerId()))
                .map(Person::getHandle)
                .findFirst()
                .orElse(null);
        due = proposal.getDueOn() == null ? null : proposal.getDueOn().toString();
    }

    /** The day that was typed; null if none was. */
    @Nullable
    LocalDate dueOn() {
        try {
            return due == null || due.isBlank() ? null : LocalDate.parse(due.strip());
        } catch (DateTimeParseException e) {
            throw DomainException.invalid("due", "not-a-day");
        }
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
