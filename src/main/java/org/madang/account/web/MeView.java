package org.madang.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.account.AccountService;
import org.madang.account.Introduction;
import org.madang.account.Person;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** Backs {@code /account/me.xhtml}. */
@Named
@RequestScoped
public class MeView {

    @Inject
    AccountService accounts;

    @Inject
    FormErrors errors;

    private Person person;
    private String displayName;
    private String about;
    private String language;

    @PostConstruct
    void load() {
        person = accounts.me();
        displayName = person.getDisplayName();
        about = person.getAbout();
        language = person.getLanguage();
    }

    /** Saves how the person appears to others. */
    public void introduce() {
        errors.allow(() -> {
            var saved = accounts.introduce(Introduction.of(displayName, about, language));
            Onward.to("/account?lang=" + saved.getLanguage() + "&notice=introduced");
        });
    }

    public Person getPerson() {
        return person;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
