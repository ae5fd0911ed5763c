package org.madang.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.madang.review.file.CaseFile;
import org.madang.review.file.DeskAction;
import org.madang.review.file.DeskRecordRow;
import org.madang.review.file.RecordFilter;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /review/records.xhtml}: auditors search what was done at the desk; what they look for is in the address. */
@jakarta.inject.Named
@RequestScoped
public class ReviewRecordsView {

    private static final int SIZE = 50;

    @Inject
    CaseFile file;

    @Inject
    CurrentPage page;

    private Page<DeskRecordRow> list;

    public Page<DeskRecordRow> getList() {
        if (list == null) {
            list = file.records(filter(), page.request(SIZE));
        }
        return list;
    }

    private RecordFilter filter() {
        var number = page.parameter("proposal");
        return new RecordFilter(
                number.matches("[0-9]{1,12}") ? Long.valueOf(number) : null,
                page.parameterOrNull("actor"),
                action(),
                page.parameterOrNull("q"),
                day("from"),
                day("to"));
    }

    private @Nullable DeskAction action() {
        var wanted = page.parameter("action");
        return Arrays.stream(DeskAction.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day(String name) {
        try {
            var typed = page.parameter(name);
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public DeskAction[] getActions() {
        return DeskAction.values();
    }
}
