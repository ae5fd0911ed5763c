package org.madang.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.Person;
import org.madang.account.Role;
import org.madang.people.CircleDeeds;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** The buttons for the editors' circle on the page on which admins see somebody. Called {@code circleDesk} in pages. */
@Named
@RequestScoped
public class CircleDesk {

    @Inject
    CircleDeeds circle;

    @Inject
    FormErrors errors;

    /** Whether the circle is a matter for somebody: writers, and who is in it. */
    public boolean concerns(Person person) {
        return person.getRoles().contains(Role.WRITER) || isMember(person);
    }

    /** Whether somebody is in the circle. */
    public boolean isMember(Person person) {
        return circle.isMember(person);
    }

    /** Takes a writer in. */
    public void admit(String handle) {
        errors.allow(() -> {
            circle.admit(handle);
            Onward.to("/admin/people/" + handle, "into-circle");
        });
    }

    /** Takes somebody out. */
    public void dismiss(String handle) {
        errors.allow(() -> {
            circle.dismiss(handle);
            Onward.to("/admin/people/" + handle, "out-of-circle");
        });
    }
}
