package org.madang.imports.blog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.account.Action;
import org.madang.account.CurrentPerson;
import org.madang.imports.ImportJob;
import org.madang.imports.blog.BlogService;

/** Backs {@code /imports/blog.xhtml}: bring one's blog, take it away. */
@Named
@RequestScoped
public class ImportsBlogView {

    @Inject
    BlogService blogs;

    @Inject
    CurrentPerson current;

    private List<ImportJob> list;

    /** Whether the reader may bring a blog. */
    public boolean isMay() {
        return current.may(Action.BRING_BLOG);
    }

    public List<String> getFormats() {
        return blogs.formats();
    }

    /** The reader's own, the newest first. */
    public List<ImportJob> getList() {
        if (list == null) {
            list = blogs.mine();
        }
        return list;
    }

    /** The largest file, in megabytes. */
    public long getMegabytes() {
        return BlogService.MAX_BYTES >> 20;
    }
}
