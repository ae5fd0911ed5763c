package org.madang.imports.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.madang.imports.ImportJob;
import org.madang.imports.ImportService;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;
import org.madang.shared.web.FormErrors;

/** Backs {@code /imports/list.xhtml}. What was wrong with an upload comes back in the address. */
@Named
@RequestScoped
public class ImportListView {

    private static final int SIZE = 20;
    private static final Set<String> FAULTS =
            Set.of("empty-file", "file-too-large", "not-of-this-format", "unknown-format", "slug-form", "required");

    @Inject
    ImportService imports;

    @Inject
    FormErrors errors;

    @Inject
    CurrentPage page;

    private Page<ImportJob> list;

    @PostConstruct
    void tellWhatWasWrong() {
        var code = page.parameter("error");
        if (FAULTS.contains(code)) {
            var field = page.parameter("field");
            errors.add(
                    field.equals("format") || field.equals("source") ? field : "file",
                    code,
                    Map.of("max", megabytes()));
        }
    }

    public Page<ImportJob> getList() {
        if (list == null) {
            list = imports.list(page.request(SIZE));
        }
        return list;
    }

    public List<String> getFormats() {
        return imports.formats();
    }

    /** The largest file, in megabytes. */
    public long getMegabytes() {
        return megabytes();
    }

    private static long megabytes() {
        return ImportService.MAX_BYTES >> 20;
    }
}
