package org.madang.writer.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;
import org.madang.writer.WriterApplication;
import org.madang.writer.WriterService;

/** Backs {@code /writer/applications.xhtml}. */
@Named
@RequestScoped
public class WriterApplicationsView {

    private static final int SIZE = 20;

    @Inject
    WriterService writers;

    @Inject
    CurrentPage page;

    private Page<WriterApplication> list;

    public Page<WriterApplication> getList() {
        if (list == null) {
            list = writers.applications(page.request(SIZE));
        }
        return list;
    }
}
