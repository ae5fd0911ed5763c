package org.madang.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.imports.ImportJob;
import org.madang.imports.ImportService;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /imports/list.xhtml}. */
@Named
@RequestScoped
public class ImportListView {

    private static final int SIZE = 20;

    @Inject
    ImportService imports;

    @Inject
    CurrentPage page;

    private Page<ImportJob> list;

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
        return ImportService.MAX_BYTES >> 20;
    }
}
