package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.review.file.CaseFile;
import org.madang.review.file.NoteRow;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;
import org.madang.shared.web.Onward;

/** The internal notes about the proposal of this page, and the form for another one. */
@Named("caseNotes")
@RequestScoped
public class CaseNotes {

    @Inject
    CaseFile file;

    @Inject
    CurrentPage page;

    @Inject
    FormErrors errors;

    private List<NoteRow> notes;
    private String note;

    /** The oldest first. */
    public List<NoteRow> of(long number) {
        if (notes == null) {
            notes = file.notes(number);
        }
        return notes;
    }

    /** Writes another one. */
    public void write() {
        long number = page.number("number");
        if (errors.allow(() -> file.note(number, note))) {
            Onward.to("/desk/" + number, "noted");
        }
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
