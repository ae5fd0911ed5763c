package org.madang.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.Person;
import org.madang.people.PeopleService;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;

/** Backs {@code /people/list.xhtml}: finding somebody. */
@Named
@RequestScoped
public class PeopleListView {

    @Inject
    PeopleService people;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<Person> found = List.of();

    @PostConstruct
    void find() {
        if (isAsked()) {
            errors.allow(() -> found = people.find(getQuery()));
        }
    }

    public String getQuery() {
        return page.parameter("q");
    }

    public boolean isAsked() {
        return !getQuery().isEmpty();
    }

    public List<Person> getFound() {
        return found;
    }
}
