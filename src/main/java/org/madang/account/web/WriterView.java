package org.madang.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.AccountService;
import org.madang.account.Person;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /account/writer.xhtml}. */
@Named
@RequestScoped
public class WriterView {

    @Inject
    AccountService accounts;

    @Inject
    CurrentPage page;

    private Person person;

    public Person getPerson() {
        if (person == null) {
            person = accounts.byHandle(page.parameter("handle"));
        }
        return person;
    }
}
