package org.madang.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.madang.shared.DomainException;
import org.madang.shared.PersonalData;
import org.madang.shared.PlainText;

/**
 * Asks a writer once about what looks like personal data, before it becomes public. The form holds {@code m:guard}, which
 * offers a box to tick once there is something to ask. Called {@code guard} in pages.
 */
@Named("guard")
@RequestScoped
public class PersonalDataGuard {

    @Inject
    CurrentPage page;

    private final Map<String, String> texts = new HashMap<>();
    private boolean asking;

    /** Looks at one field of the form. */
    public PersonalDataGuard field(String name, @Nullable String text) {
        texts.put(name, PlainText.text(text));
        return this;
    }

    /**
     * Asks about the fields unless the writer has answered.
     *
     * @throws DomainException with what was found, beside the fields
     */
    public void ask() {
        if (isAnswered()) {
            return;
        }
        try {
            PersonalData.askAbout(texts);
        } catch (DomainException e) {
            asking = true;
            throw e;
        }
    }

    /** Whether the form asks, so that the box is shown. */
    public boolean isAsking() {
        return asking || isAnswered();
    }

    /** Whether the writer ticked the box. */
    public boolean isAnswered() {
        return "yes".equals(page.parameter("personal-data-is-meant"));
    }
}
