package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.AccountService;
import org.madang.account.Person;

/** Backs {@code /account/writers.xhtml}. */
@Named
@RequestScoped
public class WritersView {

    @Inject
    AccountService accounts;

    private List<Person> writers;

    public List<Person> getWriters() {
        if (writers == null) {
            writers = accounts.writers();
        }
        return writers;
    }
}
