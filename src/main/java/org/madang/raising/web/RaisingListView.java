package org.madang.raising.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.madang.raising.CircleService;
import org.madang.raising.Editor;
import org.madang.raising.RaisedPost;
import org.madang.raising.RaisingService;
import org.madang.shared.Page;
import org.madang.shared.web.CurrentPage;

/** Backs {@code /raising/list.xhtml}: everything that was raised, why and by whom, and who is in the circle. */
@Named
@RequestScoped
public class RaisingListView {

    private static final int SIZE = 20;

    @Inject
    RaisingService raisings;

    @Inject
    CircleService circle;

    @Inject
    CurrentPage page;

    private Page<RaisedPost> list;
    private List<Editor> editors;

    public Page<RaisedPost> getList() {
        if (list == null) {
            list = raisings.list(page.request(SIZE));
        }
        return list;
    }

    public List<Editor> getEditors() {
        if (editors == null) {
            editors = circle.editors();
        }
        return editors;
    }
}
