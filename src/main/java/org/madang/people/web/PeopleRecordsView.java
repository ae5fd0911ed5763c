package org.madang.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.people.PeopleService;
import org.madang.people.RecordRow;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /people/records.xhtml}. */
@Named
@RequestScoped
public class PeopleRecordsView {

    private static final int SIZE = 50;

    @Inject
    PeopleService people;

    @Inject
    CurrentPage page;

    private Page<RecordRow> list;

    public Page<RecordRow> getList() {
        if (list == null) {
            list = people.records(page.request(SIZE));
        }
        return list;
    }
}
