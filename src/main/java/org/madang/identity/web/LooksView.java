package org.madang.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.identity.IdentityService;
import org.madang.identity.Kept;
import org.madang.identity.Look;
import org.madang.identity.LookService;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;

/** Backs {@code /identity/looks.xhtml}: auditors and admins look, and every look is accounted for. */
@Named
@RequestScoped
public class LooksView {

    private static final int SIZE = 50;

    @Inject
    LookService service;

    @Inject
    IdentityService identities;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private String handle;
    private String reason;
    private Kept kept;
    private boolean looked;
    private Page<Look> list;

    public boolean isSetUp() {
        return identities.isSetUp();
    }

    public void look() {
        errors.allow(() -> {
            kept = service.at(handle, reason).orElse(null);
            looked = true;
            list = null;
        });
    }

    public Page<Look> getList() {
        if (list == null) {
            list = service.looks(page.request(SIZE));
        }
        return list;
    }

    /** What is kept; null before a look, or if nothing is. */
    public Kept getKept() {
        return kept;
    }

    public boolean isLooked() {
        return looked;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
