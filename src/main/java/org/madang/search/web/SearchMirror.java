package org.madang.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.madang.search.index.IndexMoved;
import org.madang.shared.web.PageCache;

/** Puts kept answers to searches out of date once the index has moved, which is a moment after the texts have. */
@ApplicationScoped
public class SearchMirror {

    @Inject
    PageCache pages;

    void moved(@Observes IndexMoved event) {
        pages.changed("search");
    }
}
